"""Lets a blocked reader in again, on appeal and once: the next block is final."""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.decisions.grounds import Grounds
from standfirst.decisions.models import Decision
from standfirst.sanctions.models import Block
from standfirst.sanctions.record_sanction import ACTIVE, BLOCKED, lock_reader, record_sanction, require_may
from standfirst.sanctions.standing import block_in_force
from standfirst.sanctions.tell_reader import tell_reader


class FinalBlockError(Exception):
    """A block after a restoration is final."""


class NotBlockedError(Exception):
    """There is no block to lift: it ended by itself, or somebody lifted it a moment ago."""


@transaction.atomic
def restore_reader(reader: Any, *, grounds: Grounds, now: datetime) -> Decision:
    """Lift the block in force. Raises `FinalBlockError`, `NotBlockedError` and `PermissionDenied`."""
    reader = lock_reader(reader)
    require_may("restore a reader", reader, grounds)
    block = block_in_force(reader, now)
    if block is None:
        raise NotBlockedError(f"{reader.reader_id} is not blocked.")
    if block.final:
        raise FinalBlockError(f"The block of {reader.reader_id} is final.")
    block.lifted_at, block.lifted_by, block.ending = now, grounds.by, Block.Ending.RESTORED
    block.save(update_fields=["lifted_at", "lifted_by", "ending"])
    decision = record_sanction(Decision.Kind.RESTORE, reader, change=(BLOCKED, ACTIVE), grounds=grounds, now=now)
    tell_reader(decision, "restored")
    return decision
