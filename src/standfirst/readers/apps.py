"""The Django application `readers`."""

from django.apps import AppConfig


class ReadersConfig(AppConfig):
    """Standfirst's readers."""

    name = "standfirst.readers"
    label = "readers"
    default_auto_field = "django.db.models.BigAutoField"
