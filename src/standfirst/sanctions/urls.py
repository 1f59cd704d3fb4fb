"""Addresses below `/account/` about how a reader stands."""

from django.urls import path

from standfirst.sanctions.show_block import blocked

urlpatterns = [path("blocked/", blocked, name="account_blocked")]
