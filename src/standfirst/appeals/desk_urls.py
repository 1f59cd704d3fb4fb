"""Addresses of appeals at the desk."""

from django.urls import path

from standfirst.appeals import desk_views

urlpatterns = [
    path("", desk_views.appeals, name="desk-appeals"),
    path("letters/", desk_views.letters, name="desk-letters"),
    path("<slug:reference>/", desk_views.one, name="desk-appeal"),
]
