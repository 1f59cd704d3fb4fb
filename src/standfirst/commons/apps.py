"""The Django application `commons`."""

from django.apps import AppConfig


class CommonsConfig(AppConfig):
    """Standfirst's commons."""

    name = "standfirst.commons"
    label = "commons"
    default_auto_field = "django.db.models.BigAutoField"
