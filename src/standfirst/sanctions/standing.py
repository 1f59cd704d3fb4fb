"""How a reader stands: what is in force against them at a moment. Nothing has to run for it to end in time."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from allauth.account.models import EmailAddress
from django.db.models import Count, Exists, Q, QuerySet, Sum

from standfirst.commons.address_hash import hashes_of_mailbox
from standfirst.readers.models import Reader
from standfirst.sanctions.models import Block, Premoderation, Strike


def block_in_force(reader: Any, now: datetime) -> Block | None:
    """The block that keeps the reader from taking part, if there is one; the longest where there are two."""
    if not reader.is_authenticated:
        return None
    mine = Q(reader_id=reader.pk) | on_address_of(reader)
    blocks = list(blocks_in_force(now).filter(mine).select_related("decision"))
    return max(blocks, key=lambda block: (block.until is None, block.until), default=None)


def blocked_among(readers: Collection[Any], now: datetime) -> set[int]:
    """The keys of those whom `block_in_force` would find blocked. Two queries, however many readers."""
    hashes = {reader.pk: set(hashes_of_mailbox(reader.email)) for reader in readers}
    rows = blocks_in_force(now).filter(
        Q(reader_id__in=list(hashes)) | Q(address_hash__in=set().union(*hashes.values()))
    )
    found = list(rows.values_list("reader_id", "address_hash"))
    mine, addresses = {row[0] for row in found}, {row[1] for row in found}
    proved = EmailAddress.objects.filter(user_id__in=list(hashes), verified=True).values_list("user_id", "email")
    confirmed = {(number, email.lower()) for number, email in proved}
    return {
        reader.pk
        for reader in readers
        if reader.pk in mine
        or (not hashes[reader.pk].isdisjoint(addresses) and (reader.pk, reader.email.lower()) in confirmed)
    }


def on_address_of(reader: Any) -> Q:
    """Of an account with the same address that was deleted; nobody learns of it who has not shown that it is theirs."""
    confirmed = EmailAddress.objects.filter(user_id=reader.pk, email__iexact=reader.email, verified=True)
    return Q(Exists(confirmed), address_hash__in=hashes_of_mailbox(reader.email))


def block_of_address(email: str, now: datetime) -> Block | None:
    """The block on the account with that address, for what visitors do under their address alone."""
    theirs = Q(reader__email__iexact=email.strip()) | Q(address_hash__in=hashes_of_mailbox(email))
    return blocks_in_force(now).filter(theirs).select_related("decision").first()


def blocks_in_force(now: datetime) -> QuerySet[Block]:
    """Everybody's."""
    return Block.objects.filter(Q(until=None) | Q(until__gt=now), since__lte=now, lifted_at=None)


def blocks_to_confirm(now: datetime) -> QuerySet[Block]:
    """Blocks that the policy gave and no person has looked at yet, oldest first."""
    return blocks_in_force(now).filter(automatic=True, confirmed_at=None).select_related("reader", "decision")


def past_blocks(reader: Any) -> QuerySet[Block]:
    """Every block that the reader ever had and that was not taken back, oldest first."""
    return reader.blocks.exclude(ending=Block.Ending.TAKEN_BACK).select_related("decision")  # type: ignore[no-any-return]


def was_restored(reader: Any) -> bool:
    """Whether a block of the reader was lifted on appeal: then the next one is final."""
    return bool(Block.objects.filter(reader_id=reader.pk, ending=Block.Ending.RESTORED).exists())


def premoderated(reader: Any, now: datetime) -> bool:
    """Whether a moderator sees each comment of the reader before it is published."""
    return bool(premoderations_in_force(reader, now).exists())


def premoderations_in_force(reader: Any, now: datetime) -> QuerySet[Premoderation]:
    return Premoderation.objects.filter(reader_id=reader.pk, since__lte=now, until__gt=now, lifted_at=None)


def strikes_in_force(reader: Any, now: datetime, edition: str | None = None) -> QuerySet[Strike]:
    """What counts against the reader now, in one edition or in all."""
    strikes = Strike.objects.filter(reader_id=reader.pk, given_at__lte=now, expires_at__gt=now, lifted_at=None)
    return strikes if edition is None else strikes.filter(edition=edition)


def unweighed_points(now: datetime, *, at_least: int) -> list[tuple[Any, str, int]]:
    """Readers, editions and points, from so many, with a strike for which nobody has thought about a block yet."""
    counted = Strike.objects.filter(given_at__lte=now, expires_at__gt=now, lifted_at=None).order_by()
    sums = counted.values_list("reader", "edition").annotate(
        points=Sum("weight"), fresh=Count("id", filter=Q(weighed_at=None))
    )
    due = list(sums.filter(points__gte=at_least, fresh__gt=0).order_by("-points", "reader"))
    readers = Reader.objects.in_bulk([row[0] for row in due])
    return [(readers[row[0]], row[1], row[2]) for row in due]
