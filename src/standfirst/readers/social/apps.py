"""The Django application `social`."""

from django.apps import AppConfig


class SocialConfig(AppConfig):
    """Standfirst's sign-in by providers."""

    name = "standfirst.readers.social"
    label = "social"
    default_auto_field = "django.db.models.BigAutoField"
