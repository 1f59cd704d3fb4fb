"""Addresses for Coral."""

from django.urls import path

from standfirst.gateway.coral.views import moderate

urlpatterns = [path("<slug:edition>/moderate", moderate, name="coral_moderate")]
