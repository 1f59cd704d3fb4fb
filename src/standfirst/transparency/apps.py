"""The Django application `transparency`."""

from django.apps import AppConfig


class TransparencyConfig(AppConfig):
    """Standfirst's transparency."""

    name = "standfirst.transparency"
    label = "transparency"
    default_auto_field = "django.db.models.BigAutoField"
