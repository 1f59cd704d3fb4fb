"""Once a night: tells readers whose block is over, and forgets strikes that have not counted for long."""

from datetime import datetime, timedelta

from django.db.models import Q

from standfirst.sanctions.models import Block, Strike
from standfirst.sanctions.standing import block_in_force, blocks_in_force
from standfirst.sanctions.tell_reader import tell_reader

KEPT = timedelta(days=365)  # For so long an appeal, or its answer, may still speak of an expired strike.


def tidy_sanctions(*, now: datetime) -> None:
    """Nothing depends on it: what has ended has ended, whether this has run or not."""
    tell_ended(now)
    forget_addresses(now)
    Strike.objects.filter(Q(expires_at__lt=now - KEPT) | Q(lifted_at__lt=now - KEPT)).delete()


def forget_addresses(now: datetime) -> int:
    """The hash by which a blocked address is known again goes with the block."""
    standing = blocks_in_force(now).values("pk")
    return Block.objects.exclude(address_hash="").exclude(pk__in=standing).update(address_hash="")


def tell_ended(now: datetime) -> None:
    """Each reader once, also where two workers do this at the same time; nobody who is blocked anew."""
    ended = Block.objects.filter(until__lte=now, lifted_at=None, told=True, ending_told_at=None)
    for block in ended.select_related("reader", "decision"):
        mine = Block.objects.filter(pk=block.pk, ending_told_at=None).update(ending_told_at=now)
        if mine and block.reader.is_active and block_in_force(block.reader, now) is None:
            tell_reader(block.decision, "ended")
