"""Addresses of statements of reasons."""

from django.urls import path

from standfirst.moderation.statement_view import statement

urlpatterns = [path("<slug:reference>/", statement, name="statement")]
