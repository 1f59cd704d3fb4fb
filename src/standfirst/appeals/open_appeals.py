"""The queue of appeals: those that wait, the most urgent first, and how many there are."""

from collections.abc import Collection
from datetime import datetime

from django.db.models import Exists, OuterRef, Q, QuerySet

from standfirst.appeals.models import Appeal, HeldAnswer

PAGE = 20
Editions = Collection[str] | None  # Slugs; None stands for all editions.


def open_appeals(editions: Editions, *, after: tuple[datetime, int] | None = None) -> list[Appeal]:
    """At most `PAGE` appeals, that which is due first in front; after the one due at `after[0]`."""
    queue = waiting(editions)
    if after is not None:
        queue = queue.filter(Q(due_at__gt=after[0]) | Q(due_at=after[0], id__gt=after[1]))
    return list(queue.select_related("decision__by", "reader").order_by("due_at", "id")[:PAGE])


def number_open(editions: Editions) -> int:
    """How many wait."""
    return waiting(editions).count()


def number_late(editions: Editions, *, now: datetime) -> int:
    """How many wait longer than was promised."""
    return waiting(editions).filter(due_at__lt=now).count()


def answered_lately(editions: Editions) -> list[Appeal]:
    """The last `PAGE` that were answered."""
    answered = of(editions).exclude(state=Appeal.State.OPEN)
    return list(answered.select_related("decision", "reader", "reviewed_by").order_by("-reviewed_at", "-id")[:PAGE])


def waiting(editions: Editions) -> QuerySet[Appeal]:
    """Also for an answer: what somebody has just answered waits for nobody else."""
    held_back = HeldAnswer.objects.filter(appeal=OuterRef("pk"))
    return of(editions).filter(~Exists(held_back), state=Appeal.State.OPEN)


def of(editions: Editions) -> QuerySet[Appeal]:
    return Appeal.objects.all() if editions is None else Appeal.objects.filter(edition__in=editions)
