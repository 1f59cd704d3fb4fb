"""The Django application `reports`."""

from django.apps import AppConfig


class ReportsConfig(AppConfig):
    """Standfirst's reports."""

    name = "standfirst.reports"
    label = "reports"
    default_auto_field = "django.db.models.BigAutoField"
