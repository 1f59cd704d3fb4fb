"""Addresses below `/reports/`."""

from django.urls import URLPattern, URLResolver, path

from standfirst.reports.views.follow import confirm, own_reports, report, take_back
from standfirst.reports.views.make import report_comment, report_sent

urlpatterns: list[URLPattern | URLResolver] = [
    path("", own_reports, name="own_reports"),
    path("<int:comment_id>/", report_comment, name="report_comment"),
    path("<int:comment_id>/sent/", report_sent, name="report_sent"),
    path("confirm/<str:key>/", confirm, name="confirm_report"),
    path("of/<slug:reference>/", report, name="report"),
    path("of/<slug:reference>/take-back/", take_back, name="take_back_report"),
]
