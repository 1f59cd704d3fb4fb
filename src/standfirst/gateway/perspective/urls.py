"""Addresses of the Perspective interface; the colon is part of them."""

from django.urls import path

from standfirst.gateway.perspective import views

urlpatterns = [
    path("v1alpha1/comments:analyze", views.analyze_comment, name="analyze_comment"),
    path("v1alpha1/comments:suggestscore", views.suggest_comment_score, name="suggest_comment_score"),
    path("$discovery/rest", views.describe, name="describe_perspective"),
]
