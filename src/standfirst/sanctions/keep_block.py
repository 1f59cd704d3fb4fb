"""Lets a block outlive a deleted account: who registers with its address is blocked; `release_block` is the undo."""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.commons.address_hash import hash_mailbox
from standfirst.sanctions.models import Block, ClosedAccount
from standfirst.sanctions.standing import blocks_in_force, was_restored


@transaction.atomic
def keep_block(reader: Any, address: str, *, now: datetime) -> None:
    """An account that was closed for its violation counts as blocked until an appeal succeeds."""
    hashed = hash_mailbox(address)
    blocks_in_force(now).filter(reader=reader).update(address_hash=hashed)
    closure = ClosedAccount.objects.filter(reader=reader, reopened_at=None).first()
    if closure and not blocks_in_force(now).filter(reader=reader, until=None).exists():
        fields = {"reader": reader, "edition": closure.edition, "since": now, "address_hash": hashed}
        fields["final"] = was_restored(reader)
        Block.objects.update_or_create(decision=closure.decision, defaults=fields)


@transaction.atomic
def release_block(reader: Any) -> None:
    """The account is back with its address: its own block holds, and needs no hash."""
    Block.objects.filter(reader=reader, decision__closure__isnull=False).delete()
    Block.objects.filter(reader=reader).update(address_hash="")
