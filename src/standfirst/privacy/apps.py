"""The Django application `privacy`."""

from django.apps import AppConfig


class PrivacyConfig(AppConfig):
    """Standfirst's privacy."""

    name = "standfirst.privacy"
    label = "privacy"
    default_auto_field = "django.db.models.BigAutoField"
