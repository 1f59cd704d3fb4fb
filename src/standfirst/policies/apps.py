"""The Django application `policies`."""

from django.apps import AppConfig


class PoliciesConfig(AppConfig):
    """Standfirst's policies."""

    name = "standfirst.policies"
    label = "policies"
    default_auto_field = "django.db.models.BigAutoField"
