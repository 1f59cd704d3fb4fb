"""Brings the queues in step with what they follow from: held comments, open reports, first comments of new readers.

Called whenever somebody looks at the desk. It asks what is missing and what is too many, and writes only where there is
any: so no floor below has to know the desk, and nothing that happened while nobody looked is ever lost.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Count, Exists, Max, Min, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce

from standfirst.decisions.models import Decision
from standfirst.discussion.models import Comment
from standfirst.discussion.querysets import heard
from standfirst.moderation.models import LookedUpTo, QueueItem, Settlement
from standfirst.moderation.place_items import Queue, Reported, place_held, place_new, place_reported, store_items
from standfirst.moderation.urgency import CHILD_ABUSE
from standfirst.reports.models import Report
from standfirst.reports.open_reports import open_reports

BATCH = 500
FIRST = 3  # So many comments of somebody are looked at as those of a new reader,
NEW_FOR = timedelta(days=30)  # whose account is no older than this;
LOOKED_AT_FOR = timedelta(days=7)  # after so long they need it no more.
OVERLAP = timedelta(minutes=10)  # A comment is stored a little after the moment that it bears.


def fill_queues(*, now: datetime) -> None:
    """A comment on which somebody has just decided comes back only when that is undone."""
    for queue in Queue:
        fill_queue(queue, now=now)


def fill_queue(queue: Queue, *, now: datetime) -> None:
    """One of them, for who goes through it; the others may wait until their numbers are asked for."""
    surplus = surplus_in(queue, now)
    if surplus.exists():
        surplus.delete()
    if queue == Queue.HELD:
        in_batches(missing_held(), lambda numbers: store_items(place_held(numbers)))
    elif queue == Queue.REPORTED:
        in_batches(missing_reported(), lambda numbers: store_items(place_reported(reports_on(numbers))))
    else:
        look_for_new(now=now)


def surplus_in(queue: Queue, now: datetime) -> QuerySet[QueueItem]:
    if queue == Queue.HELD:
        return no_longer_held()
    return no_longer_reported() if queue == Queue.REPORTED else no_longer_new(now)


def rebuild_queues(*, now: datetime) -> None:
    """From nothing; also counts the discussions anew, which grow while an item waits."""
    with transaction.atomic():
        QueueItem.objects.all().delete()
        LookedUpTo.objects.all().delete()
        fill_queues(now=now)


def in_batches(missing: "QuerySet[Comment, int] | QuerySet[Report, int]", store: Callable[[list[int]], None]) -> None:
    numbers = list(missing)
    for start in range(0, len(numbers), BATCH):
        store(numbers[start : start + BATCH])


def in_queue(queue: Queue) -> QuerySet[QueueItem]:
    return QueueItem.objects.filter(queue=queue)


def undecided(comment: str) -> Q:
    return ~Q(Exists(Settlement.objects.filter(comment_id=OuterRef(comment))))


def no_longer_held() -> QuerySet[QueueItem]:
    held = Q(comment__state=Comment.State.HELD, comment__author__is_active=True)
    return in_queue(Queue.HELD).exclude(held)


def missing_held() -> "QuerySet[Comment, int]":
    words = Coalesce(OuterRef("edited_at"), OuterRef("posted_at"))
    placed = in_queue(Queue.HELD).filter(comment=OuterRef("pk"), placed_for=words)
    return Comment.objects.held().filter(~Exists(placed)).order_by().values_list("pk", flat=True)


def no_longer_reported() -> QuerySet[QueueItem]:
    reported = Exists(Report.objects.filter(comment_id=OuterRef("comment_id"), state=Report.State.OPEN))
    there = Q(comment__state=Comment.State.PUBLISHED) & heard("comment__author")
    return in_queue(Queue.REPORTED).exclude(there & reported & undecided("comment_id"))


def missing_reported() -> "QuerySet[Report, int]":
    """Held comments wait in the other queue, where the reports are shown as well."""
    placed = in_queue(Queue.REPORTED).filter(comment=OuterRef("comment_id"), placed_for__gte=OuterRef("reported_at"))
    readable = Comment.objects.published().filter(pk=OuterRef("comment_id"))
    fresh = open_reports().filter(~Exists(placed), Exists(readable), undecided("comment_id"))
    return fresh.order_by().values_list("comment_id", flat=True).distinct()


def reports_on(numbers: list[int]) -> dict[int, Reported]:
    reports = open_reports().filter(comment_id__in=numbers)
    times = {
        row["comment_id"]: (row["first"], row["last"])
        for row in reports.order_by().values("comment_id").annotate(first=Min("reported_at"), last=Max("reported_at"))
    }
    reasons: dict[int, list[str]] = {number: [] for number in times}
    for number, standard, child_abuse in reports.values_list("comment_id", "standard", "child_abuse"):
        reasons[number].append(CHILD_ABUSE if child_abuse else standard)
    return {number: Reported(reasons[number], *times[number]) for number in times}


def no_longer_new(now: datetime) -> QuerySet[QueueItem]:
    there = Q(comment__state=Comment.State.PUBLISHED, since__gt=now - LOOKED_AT_FOR) & heard("comment__author")
    return in_queue(Queue.NEW).exclude(there)


def look_for_new(*, now: datetime) -> None:
    """Among the comments that came since the last look."""
    before = LookedUpTo.objects.filter(queue=Queue.NEW).first()
    since = max(before.moment - OVERLAP if before else now - LOOKED_AT_FOR, now - LOOKED_AT_FOR)
    found = first_comments(since, now)
    if found:
        store_items(place_new(found))
    if found or before is None or now - before.moment > OVERLAP:
        LookedUpTo.objects.update_or_create(queue=Queue.NEW, defaults={"moment": now})


def first_comments(since: datetime, now: datetime) -> list[int]:
    """Published by readers who joined lately and wrote little, and not looked at by a person."""
    looked_at = Decision.objects.filter(comment_id=OuterRef("pk"), by__isnull=False)
    placed = in_queue(Queue.NEW).filter(comment=OuterRef("pk"))
    fresh = Comment.objects.published().filter(posted_at__gt=since, author__date_joined__gt=now - NEW_FOR)
    rows = list(fresh.filter(~Exists(looked_at), ~Exists(placed)).order_by("id").values_list("pk", "author"))
    wrote = Comment.objects.filter(author__in={author for _number, author in rows}).order_by()
    written = dict(wrote.values_list("author").annotate(number=Count("id")))
    return [number for number, author in rows if written[author] <= FIRST]
