"""The Django application `decisions`."""

from django.apps import AppConfig


class DecisionsConfig(AppConfig):
    """Standfirst's decisions."""

    name = "standfirst.decisions"
    label = "decisions"
    default_auto_field = "django.db.models.BigAutoField"
