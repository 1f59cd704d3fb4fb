"""Warns a reader; nothing is taken away, so there is nothing to undo but the strike that may come with it."""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.decisions.grounds import Grounds
from standfirst.decisions.models import Decision
from standfirst.sanctions.record_sanction import ACTIVE, lock_reader, record_sanction, require_may
from standfirst.sanctions.tell_reader import tell_reader


@transaction.atomic
def warn_reader(reader: Any, *, grounds: Grounds, now: datetime) -> Decision:
    """Say which standard was broken, and that more will follow. Raises `PermissionDenied`."""
    reader = lock_reader(reader)
    require_may("warn a reader", reader, grounds)
    decision = record_sanction(Decision.Kind.WARN, reader, change=(ACTIVE, ACTIVE), grounds=grounds, now=now)
    tell_reader(decision, "warned")
    return decision
