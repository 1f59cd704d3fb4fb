"""Addresses of blocks at the desk."""

from django.urls import path

from standfirst.moderation.views.blocks import blocks, confirm, propose

urlpatterns = [
    path("", blocks, name="desk-blocks"),
    path("<int:number>/", confirm, name="desk-confirm-block"),
    path("<slug:reader_id>/<slug:edition>/", propose, name="desk-propose-block"),
]
