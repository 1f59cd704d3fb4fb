"""Drops a password that its reader may not know: somebody else may have registered the address, and wait for it."""

from typing import Any

from allauth.account.authentication import get_authentication_records
from django.http import HttpRequest

from standfirst.readers.register_reader import registered_here


def drop_unproven_password(request: HttpRequest, reader: Any) -> bool:
    """Where an account is opened for the first time, and by a code from the mailbox, in another browser."""
    by_code = any(record.get("method") == "code" for record in get_authentication_records(request, reader))
    if reader.last_login or not by_code or registered_here(request, reader) or not reader.has_usable_password():
        return False
    reader.set_unusable_password()
    reader.save(update_fields=["password"])
    return True
