"""The Django application `contact`."""

from django.apps import AppConfig


class ContactConfig(AppConfig):
    """Standfirst's contact."""

    name = "standfirst.contact"
    label = "contact"
    default_auto_field = "django.db.models.BigAutoField"
