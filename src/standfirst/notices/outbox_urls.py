"""Addresses below `/dev/outbox/`."""

from django.urls import URLPattern, URLResolver, path

from standfirst.notices import outbox_views as views

urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.outbox, name="outbox"),
    path("newest.txt", views.newest_as_text, name="outbox_newest"),
    path("<slug:name>.txt", views.one_mail_as_text, name="outbox_mail_text"),
    path("<slug:name>/", views.one_mail, name="outbox_mail"),
]
