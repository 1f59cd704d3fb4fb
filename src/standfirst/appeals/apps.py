"""The Django application `appeals`."""

from django.apps import AppConfig


class AppealsConfig(AppConfig):
    """Standfirst's appeals."""

    name = "standfirst.appeals"
    label = "appeals"
    default_auto_field = "django.db.models.BigAutoField"
