"""Addresses below `/account/` for who works here."""

from django.urls import path

from standfirst.staff.views import two_steps

urlpatterns = [path("staff/", two_steps, name="staff_two_steps")]
