"""The Django application `gateway`."""

from django.apps import AppConfig


class GatewayConfig(AppConfig):
    """Standfirst's gateway."""

    name = "standfirst.gateway"
    label = "gateway"
    default_auto_field = "django.db.models.BigAutoField"
