"""Addresses of statements of reasons."""

from django.urls import path

from standfirst.moderation.statement_view import own, statement

urlpatterns = [
    path("", own, name="own_decisions"),
    path("<slug:reference>/", statement, name="statement"),
]
