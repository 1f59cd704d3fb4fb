"""How a reader stands: what is in force against them at a moment. Nothing has to run for it to end in time."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from allauth.account.models import EmailAddress
from django.db.models import Count, Exists, Q, QuerySet, Sum

from standfirst.commons.address_hash import hashes_of_mailbox
from standfirst.sanctions.models import Block, Premoderation, Strike


def block_in_force(reader: Any, now: datetime) -> Block | None:
    """The block that keeps the reader from taking part, if there is one; the longest where there are two."""
    if not reader.is_authenticated:
        return None
    mine = Q(reader_id=reader.pk) | on_address_of(reader)
    blocks = list(blocks_in_force(now).filter(mine).select_related("decision"))
    return max(blocks, key=lambda block: (block.until is None, block.until), default=None)


def blocked_among(addresses: Mapping[int, str], now: datetime) -> set[int]:
    """Which of these readers, by key, with their addresses, `block_in_force` would find blocked.

    Three queries at most; addresses are hashed only where a block stands on that of a deleted account.
    """
    mine = set(blocks_in_force(now).filter(reader_id__in=list(addresses)).values_list("reader_id", flat=True))
    hashes = set(blocks_in_force(now).exclude(address_hash="").order_by().values_list("address_hash", flat=True))
    if not hashes:
        return mine
    alike = {number for number, address in addresses.items() if not hashes.isdisjoint(hashes_of_mailbox(address))}
    proved = EmailAddress.objects.filter(user_id__in=list(alike), verified=True).values_list("user_id", "email")
    return mine | {number for number, address in proved if address.lower() == addresses[number].lower()}


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


def restored_among(readers: Iterable[int]) -> set[int]:
    """Which of these readers, by key, were restored once."""
    found = Block.objects.filter(reader_id__in=list(readers), ending=Block.Ending.RESTORED)
    return set(found.order_by().values_list("reader_id", flat=True))


def premoderated(reader: Any, now: datetime) -> bool:
    """Whether a moderator sees each comment of the reader before it is published."""
    return bool(premoderations_in_force(reader, now).exists())


def premoderations_in_force(reader: Any, now: datetime) -> QuerySet[Premoderation]:
    return Premoderation.objects.filter(reader_id=reader.pk, since__lte=now, until__gt=now, lifted_at=None)


def strikes_in_force(reader: Any, now: datetime, edition: str | None = None) -> QuerySet[Strike]:
    """What counts against the reader now, in one edition or in all."""
    strikes = all_strikes_in_force(now).filter(reader_id=reader.pk)
    return strikes if edition is None else strikes.filter(edition=edition)


def all_strikes_in_force(now: datetime) -> QuerySet[Strike]:
    """Everybody's."""
    return Strike.objects.filter(given_at__lte=now, expires_at__gt=now, lifted_at=None)


@dataclass(frozen=True, slots=True)
class Points:
    """What the strikes of a reader add up to in an edition."""

    reader_id: int
    address: str
    edition: str
    points: int


def unweighed_points(now: datetime, *, at_least: int) -> list[Points]:
    """From so many, of readers with a strike for which nobody has thought about a block yet; most points first."""
    counted = all_strikes_in_force(now).filter(reader__is_active=True).order_by()
    sums = counted.values_list("reader", "reader__email", "edition").annotate(points=Sum("weight"))
    due = sums.annotate(fresh=Count("id", filter=Q(weighed_at=None))).filter(points__gte=at_least, fresh__gt=0)
    return [Points(*row[:4]) for row in due.order_by("-points", "reader", "edition")]
