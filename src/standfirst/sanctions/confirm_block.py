"""A person confirms a block that the policy gave; `take_back_block` is the other answer."""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.commons.permissions import require
from standfirst.sanctions.models import Block
from standfirst.sanctions.permissions import MAY, About


@transaction.atomic
def confirm_block(block: Block, *, by: Any, now: datetime) -> Block:
    """Note who looked at it and found it right; confirming twice changes nothing. Raises `PermissionDenied`."""
    block = Block.objects.select_for_update(of=("self",)).select_related("reader").get(pk=block.pk)
    require(MAY, "confirm a block", by, About(block.reader, block.edition))
    if block.automatic and block.confirmed_at is None:
        block.confirmed_at, block.confirmed_by = now, by
        block.save(update_fields=["confirmed_at", "confirmed_by"])
    return block
