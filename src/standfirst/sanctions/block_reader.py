"""Blocks a reader; `take_back_block` is for a block that should never have been, `restore_reader` for an appeal."""

from datetime import datetime, timedelta
from typing import Any

from django.db import transaction

from standfirst.decisions.grounds import Grounds
from standfirst.decisions.models import Decision
from standfirst.readers.end_sessions import end_sessions
from standfirst.sanctions.models import Block
from standfirst.sanctions.record_sanction import ACTIVE, BLOCKED, lock_reader, record_sanction, require_may
from standfirst.sanctions.standing import block_in_force, strikes_in_force, was_restored
from standfirst.sanctions.tell_reader import tell_reader

TAKE_BACK_WITHIN = timedelta(hours=1)


class AlreadyBlockedError(Exception):
    """The reader is blocked as it is; `block` says since when and by whom."""

    def __init__(self, block: Block) -> None:
        super().__init__(f"Blocked since {block.since}.")
        self.block = block


class NotTakenBackError(Exception):
    """The block has stood for too long, or is somebody else's: only an appeal can lift it."""


@transaction.atomic
def block_reader(reader: Any, *, grounds: Grounds, until: datetime | None, told: bool, now: datetime) -> Decision:
    """Keep the reader from taking part until then, or, where `until` is empty, until an appeal succeeds.

    After a restoration it is final, whatever `until` says. Raises `AlreadyBlockedError` and `PermissionDenied`.
    """
    reader = lock_reader(reader)
    require_may("block a reader", reader, grounds)
    if standing := block_in_force(reader, now):
        raise AlreadyBlockedError(standing)
    final = was_restored(reader)
    decision = record_sanction(Decision.Kind.BLOCK, reader, change=(ACTIVE, BLOCKED), grounds=grounds, now=now)
    Block.objects.create(
        reader=reader,
        decision=decision,
        edition=grounds.edition,
        since=now,
        until=None if final else until,
        final=final,
        told=told,
        automatic=grounds.by is None,
    )
    strikes_in_force(reader, now).filter(weighed_at=None).update(weighed_at=now)
    end_sessions(reader)
    if told:
        tell_reader(decision, "blocked")
    return decision


@transaction.atomic
def take_back_block(block: Block, *, grounds: Grounds, now: datetime) -> Decision:
    """End a block as if it had never been: at once by who gave it, or at any time where the policy gave it.

    Raises `NotTakenBackError` and `PermissionDenied`.
    """
    reader = lock_reader(block.reader)
    block = Block.objects.select_for_update().select_related("decision").get(pk=block.pk)
    require_may("restore a reader", reader, grounds)
    if block.lifted_at is not None or not may_take_back(block, grounds.by, now=now):
        raise NotTakenBackError(f"Block {block.pk} stands.")
    block.lifted_at, block.lifted_by, block.ending = now, grounds.by, Block.Ending.TAKEN_BACK
    block.save(update_fields=["lifted_at", "lifted_by", "ending"])
    decision = record_sanction(Decision.Kind.RESTORE, reader, change=(BLOCKED, ACTIVE), grounds=grounds, now=now)
    if block.told:
        tell_reader(decision, "taken_back")
    return decision


def may_take_back(block: Block, by: Any, *, now: datetime) -> bool:
    if block.automatic:
        return block.confirmed_at is None
    return bool(block.decision.by_id == by.pk and now - block.since <= TAKE_BACK_WITHIN)
