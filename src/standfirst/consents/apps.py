"""The Django application `consents`."""

from django.apps import AppConfig


class ConsentsConfig(AppConfig):
    """Standfirst's consents."""

    name = "standfirst.consents"
    label = "consents"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Listen to what Wagtail tells."""
        from standfirst.consents.open_texts import listen  # noqa: PLC0415  (models exist only now)

        listen()
