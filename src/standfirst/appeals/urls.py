"""Addresses of an appeal, beside the statement of reasons that it is against."""

from django.urls import path

from standfirst.appeals.views import appeal

urlpatterns = [path("<slug:reference>/appeal/", appeal, name="appeal")]
