"""Where mail reaches a reader: also one who has deleted the account and still waits for the answer to a case."""

from typing import Any

from django.conf import settings
from django.utils.module_loading import import_string


def mailbox_of(reader: Any) -> str:
    """The address; empty where no mail may go there any more."""
    if reader.deleted_at is None:
        return str(reader.email)
    return str(import_string(settings.STANDFIRST_SEALED_MAILBOX)(reader))
