"""The Django application `notices`."""

from django.apps import AppConfig


class NoticesConfig(AppConfig):
    """Standfirst's notices."""

    name = "standfirst.notices"
    label = "notices"
    default_auto_field = "django.db.models.BigAutoField"
