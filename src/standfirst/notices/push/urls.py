"""Addresses below `/account/push/`."""

from django.urls import URLPattern, URLResolver, path

from standfirst.notices.push import views

urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.push, name="account_push"),
    path("add/", views.add, name="account_add_push"),
    path("<int:number>/stop/", views.stop, name="account_stop_push"),
    path("worker.js", views.worker, name="account_push_worker"),
]
