"""Closes an account for its violation; `reopen_account` gives it back when that was wrong.

What the reader wrote is shown nowhere meanwhile: `discussion.delete_account` sees to that as well, and is what to call.
"""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.decisions.grounds import Grounds
from standfirst.decisions.models import Decision
from standfirst.readers.end_sessions import end_sessions
from standfirst.readers.set_avatar import renew_avatar_address
from standfirst.sanctions.models import ClosedAccount
from standfirst.sanctions.record_sanction import ACTIVE, CLOSED, lock_reader, record_sanction, require_may
from standfirst.sanctions.tell_reader import tell_reader


class AlreadyClosedError(Exception):
    """The account is closed as it is."""


class NotClosedError(Exception):
    """No decision of ours closed the account, or somebody reopened it a moment ago."""


@transaction.atomic
def close_account(reader: Any, *, grounds: Grounds, now: datetime) -> Decision:
    """Raises `AlreadyClosedError` and `PermissionDenied`."""
    reader = lock_reader(reader)
    require_may("close an account", reader, grounds)
    if not (reader.is_active or reader.nameless):  # Who deleted the account may have left comments without a name.
        raise AlreadyClosedError(reader.reader_id)
    decision = record_sanction(Decision.Kind.DELETE, reader, change=(ACTIVE, CLOSED), grounds=grounds, now=now)
    ClosedAccount.objects.create(reader=reader, decision=decision, edition=grounds.edition, closed_at=now)
    reader.is_active = reader.nameless = False
    reader.save(update_fields=["is_active", "nameless"])
    renew_avatar_address(reader)
    end_sessions(reader)
    tell_reader(decision, "closed")
    return decision


@transaction.atomic
def reopen_account(reader: Any, *, grounds: Grounds, now: datetime) -> Decision:
    """Everything is as it was; a block that was in force still is. Raises `NotClosedError` and `PermissionDenied`."""
    reader = lock_reader(reader)
    require_may("reopen an account", reader, grounds)
    closure = ClosedAccount.objects.select_for_update().filter(reader=reader, reopened_at=None).first()
    if closure is None:
        raise NotClosedError(reader.reader_id)
    closure.reopened_at, closure.reopened_by = now, grounds.by
    closure.save(update_fields=["reopened_at", "reopened_by"])
    reader.is_active = reader.deleted_at is None  # An account that its reader deleted meanwhile stays so.
    reader.save(update_fields=["is_active"])
    decision = record_sanction(Decision.Kind.RESTORE, reader, change=(CLOSED, ACTIVE), grounds=grounds, now=now)
    tell_reader(decision, "reopened")
    return decision
