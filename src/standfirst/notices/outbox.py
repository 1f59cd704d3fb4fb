"""In development, mail goes to a folder that a browser can read at `/dev/outbox/`."""

from django.core.mail.backends.filebased import EmailBackend


class OutboxBackend(EmailBackend):
    """Writes each mail to a file."""
