"""Warns a reader; `take_back_warning` is for who warned by mistake, as long as nobody has been told."""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.decisions.grounds import Grounds
from standfirst.decisions.models import Decision
from standfirst.sanctions.record_sanction import ACTIVE, WARNED, lock_reader, record_sanction, require_may
from standfirst.sanctions.tell_reader import tell_reader


@transaction.atomic
def warn_reader(reader: Any, *, grounds: Grounds, now: datetime) -> Decision:
    """Say which standard was broken, and that more will follow. Raises `PermissionDenied`."""
    reader = lock_reader(reader)
    require_may("warn a reader", reader, grounds)
    decision = record_sanction(Decision.Kind.WARN, reader, change=(ACTIVE, ACTIVE), grounds=grounds, now=now)
    tell_reader(decision, "warned")
    return decision


@transaction.atomic
def take_back_warning(reader: Any, *, grounds: Grounds, now: datetime) -> Decision:
    """As if it had never been: it was not told, and counted for nothing yet. Raises `PermissionDenied`."""
    reader = lock_reader(reader)
    require_may("warn a reader", reader, grounds)
    return record_sanction(Decision.Kind.RESTORE, reader, change=(WARNED, ACTIVE), grounds=grounds, now=now)
