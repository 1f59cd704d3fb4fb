"""Addresses of the desk."""

from django.urls import path

from standfirst.moderation import desk_views

urlpatterns = [
    path("", desk_views.desk, name="desk"),
    path("comments/<int:comment_id>/publish/", desk_views.publish, name="desk-publish"),
    path("comments/<int:comment_id>/remove/", desk_views.remove, name="desk-remove"),
]
