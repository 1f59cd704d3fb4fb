"""Addresses of the error meter."""

from django.urls import path

from standfirst.policies import quality_views

urlpatterns = [
    path("", quality_views.quality, name="desk-quality"),
    path("sample/", quality_views.sample, name="desk-sample"),
    path("sample/<int:sample_id>/", quality_views.say, name="desk-sample-say"),
    path("sample/<int:sample_id>/skip/", quality_views.skip, name="desk-sample-skip"),
    path("sample/<int:sample_id>/take-back/", quality_views.take_back, name="desk-sample-take-back"),
]
