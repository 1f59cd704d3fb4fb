"""The Django application `config`."""

from django.apps import AppConfig


class ConfigConfig(AppConfig):
    """Standfirst's config."""

    name = "standfirst.config"
    label = "config"
    default_auto_field = "django.db.models.BigAutoField"
