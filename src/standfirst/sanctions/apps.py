"""The Django application `sanctions`."""

from django.apps import AppConfig


class SanctionsConfig(AppConfig):
    """Standfirst's sanctions."""

    name = "standfirst.sanctions"
    label = "sanctions"
    default_auto_field = "django.db.models.BigAutoField"
