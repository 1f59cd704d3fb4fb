"""The Django application `learning`."""

from django.apps import AppConfig


class LearningConfig(AppConfig):
    """Standfirst's learning."""

    name = "standfirst.learning"
    label = "learning"
    default_auto_field = "django.db.models.BigAutoField"
