"""The Django application `discussion`."""

from django.apps import AppConfig


class DiscussionConfig(AppConfig):
    """Standfirst's discussion."""

    name = "standfirst.discussion"
    label = "discussion"
    default_auto_field = "django.db.models.BigAutoField"
