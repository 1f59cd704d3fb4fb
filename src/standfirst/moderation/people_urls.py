"""Addresses of who works at the desk."""

from django.urls import path

from standfirst.moderation.views.people import people, take

urlpatterns = [
    path("", people, name="desk-people"),
    path("<int:number>/take/", take, name="desk-people-take"),
]
