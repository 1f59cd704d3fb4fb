"""Deletes a reader's picture that breaks a standard. Nothing undoes it: the file is gone, but they may take another."""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.decisions.grounds import Grounds
from standfirst.decisions.models import Decision
from standfirst.readers.set_avatar import remove_avatar
from standfirst.sanctions.record_sanction import ACTIVE, lock_reader, record_sanction, require_may
from standfirst.sanctions.tell_reader import tell_reader


class NoPictureError(Exception):
    """The reader has no picture of their own, or somebody deleted it a moment ago."""


@transaction.atomic
def remove_picture(reader: Any, *, grounds: Grounds, now: datetime) -> Decision:
    """Raises `NoPictureError` and `PermissionDenied`."""
    reader = lock_reader(reader)
    require_may("delete a reader's picture", reader, grounds)
    if not reader.avatar:
        raise NoPictureError(reader.reader_id)
    decision = record_sanction(Decision.Kind.PICTURE, reader, change=(ACTIVE, ACTIVE), grounds=grounds, now=now)
    remove_avatar(reader)
    tell_reader(decision, "picture")
    return decision
