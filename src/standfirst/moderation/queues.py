"""A page of a queue by key, and the next item in it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from standfirst.moderation.claim_item import claimed_by_others
from standfirst.moderation.models import Escalation, QueueItem
from standfirst.staff.roles import editions_of

PAGE = 20
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
LATEST = 253_402_300_799_000_000
Queue = QueueItem.Queue


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the order of a queue, as a short word that an address can carry: `41-1764000000000000-12`."""

    rank: int
    since: datetime
    number: int

    def __str__(self) -> str:
        return f"{self.rank}-{(self.since - EPOCH) // timedelta(microseconds=1)}-{self.number}"

    def behind(self) -> Q:
        """Items that come later."""
        at_once = Q(since__gt=self.since) | Q(since=self.since, pk__gt=self.number)
        return Q(rank__lte=self.rank) & (Q(rank__lt=self.rank) | at_once)


def read_place(word: str) -> Place | None:
    """None for a word that no page of ours contains: the queue is then read from its beginning."""
    parts = word.split("-")
    if len(parts) != 3 or not all(part.isdecimal() and len(part) < 19 for part in parts):
        return None
    rank, moment, number = map(int, parts)
    return Place(rank, EPOCH + timedelta(microseconds=moment), number) if moment < LATEST else None


def page_of_queue(queue: Queue, reader: Any, *, after: Place | None = None) -> list[QueueItem]:
    """At most `PAGE` + 1 items of the editions that the reader moderates; the last only tells that there are more."""
    items = waiting(queue, reader)
    if after is not None:
        items = items.filter(after.behind())
    return list(items.select_related("comment__author", "comment__discussion__story")[: PAGE + 1])


def place_of(item: QueueItem) -> Place:
    """Where the next page begins, if it is the last of this one."""
    return Place(item.rank, item.since, item.pk)


def next_in_queue(queue: Queue, reader: Any, *, now: datetime, after: Place | None = None) -> QueueItem | None:
    """The most urgent that nobody else has open, that was not passed on, and that the reader did not write."""
    passed_on = Escalation.objects.filter(comment=OuterRef("comment"), answered_at=None)
    items = waiting(queue, reader).filter(~Exists(passed_on)).exclude(comment__author=reader)
    items = items.exclude(comment__in=claimed_by_others(reader, now=now))
    return items.first() if after is None else items.filter(after.behind()).first()


def waiting(queue: Queue, reader: Any) -> QuerySet[QueueItem]:
    return in_editions_of(reader, QueueItem.objects.filter(queue=queue)).order_by("-rank", "since", "id")


def in_editions_of(reader: Any, items: QuerySet[Any]) -> QuerySet[Any]:
    """Where somebody moderates a single edition, the index that begins with it serves."""
    editions = editions_of(reader)
    if editions is None:
        return items
    return items.filter(edition=next(iter(editions))) if len(editions) == 1 else items.filter(edition__in=editions)
