"""The Django application `staff`."""

from django.apps import AppConfig


class StaffConfig(AppConfig):
    """Standfirst's staff."""

    name = "standfirst.staff"
    label = "staff"
    default_auto_field = "django.db.models.BigAutoField"
