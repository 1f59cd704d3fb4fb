"""What every verb on a reader begins with: the row locked, the right to do it asked for, the decision written."""

from datetime import datetime
from typing import Any

from standfirst.commons.permissions import require
from standfirst.decisions.grounds import Grounds
from standfirst.decisions.models import Decision
from standfirst.decisions.record import record_decision
from standfirst.readers.models import Reader
from standfirst.sanctions.permissions import MAY, About

Kind = Decision.Kind

ACTIVE, BLOCKED, CLOSED, READ_FIRST = "active", "blocked", "deleted", "premoderated"  # What a reader can be.
WARNED = "warned"  # Before a warning was taken back; who is warned is as active as before.


def lock_reader(reader: Any) -> Reader:
    """Of two who decide about one reader at the same moment the second waits, and finds what the first did."""
    return Reader.objects.select_for_update().get(pk=reader.pk)


def require_may(permission: str, reader: Any, grounds: Grounds) -> None:
    """Raises `PermissionDenied`. The policy, in whose decisions `by` is empty, may what its editors let it."""
    if grounds.by is not None:
        require(MAY, permission, grounds.by, About(reader, grounds.edition))


def record_sanction(
    kind: Decision.Kind, reader: Any, *, change: tuple[str, str], grounds: Grounds, now: datetime
) -> Decision:
    """Write the decision, in the caller's transaction.

    A comment that led to it is among its facts: the decisions that name a comment are those on its state.
    """
    return record_decision(
        kind=kind,
        decided_at=now,
        reader_id=reader.pk,
        edition=grounds.edition,
        old_state=change[0],
        new_state=change[1],
        by=grounds.by,
        policy=grounds.policy,
        standards=grounds.standards,
        facts=grounds.facts,
        note=grounds.note,
    )
