"""The Django application `newsroom`."""

from django.apps import AppConfig


class NewsroomConfig(AppConfig):
    """Standfirst's newsroom."""

    name = "standfirst.newsroom"
    label = "newsroom"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Listen to what Wagtail tells."""
        from standfirst.newsroom.freshen_pages import listen  # noqa: PLC0415  (models exist only now)

        listen()
