"""The Django application `reader_files`."""

from django.apps import AppConfig


class ReaderFilesConfig(AppConfig):
    """Standfirst's files on readers."""

    name = "standfirst.reader_files"
    label = "reader_files"
    default_auto_field = "django.db.models.BigAutoField"
