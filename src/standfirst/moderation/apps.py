"""The Django application `moderation`."""

from django.apps import AppConfig


class ModerationConfig(AppConfig):
    """Standfirst's moderation."""

    name = "standfirst.moderation"
    label = "moderation"
    default_auto_field = "django.db.models.BigAutoField"
