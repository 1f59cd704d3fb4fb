"""Addresses of the figures of an edition."""

from django.urls import path

from standfirst.transparency import views

urlpatterns = [
    path("<slug:edition>/transparency/", views.transparency, name="transparency"),
    path("<slug:edition>/transparency/figures.csv", views.figures_csv, name="transparency_csv"),
    path("<slug:edition>/transparency/<int:year>/", views.transparency, name="transparency_year"),
]
