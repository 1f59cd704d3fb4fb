"""Gives comments their places in a queue: how urgent, in how large a discussion, since when."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from standfirst.discussion.models import Comment, Judgement
from standfirst.moderation.models import QueueItem
from standfirst.moderation.urgency import FIRST_COMMENTS, Urgency, rank_of, urgency_for, urgency_of
from standfirst.newsroom.models import EditionPage

Queue = QueueItem.Queue
UPDATED = ("edition", "rank", "reason", "comments", "since", "placed_for")
BATCH = 500


@dataclass(frozen=True, slots=True)
class Reported:
    """What the open reports on a comment say."""

    reasons: list[str]
    first: datetime
    last: datetime


def place_held(numbers: list[int]) -> list[QueueItem]:
    """Since their last words were written."""
    verdicts = newest_verdicts(numbers)
    return [
        item(Queue.HELD, row, urgency_of(verdicts.get(row["id"])), since=words_of(row), placed_for=words_of(row))
        for row in rows_of(numbers)
    ]


def place_reported(reports: Mapping[int, Reported]) -> list[QueueItem]:
    """Since the first of them came."""
    verdicts = newest_verdicts(list(reports))
    return [
        item(
            Queue.REPORTED,
            row,
            urgency_of(verdicts.get(row["id"]), reports[row["id"]].reasons),
            since=reports[row["id"]].first,
            placed_for=reports[row["id"]].last,
        )
        for row in rows_of(list(reports))
    ]


def place_new(numbers: list[int]) -> list[QueueItem]:
    """Since they were posted."""
    first = urgency_for(FIRST_COMMENTS)
    return [
        item(Queue.NEW, row, first, since=row["posted_at"], placed_for=row["posted_at"]) for row in rows_of(numbers)
    ]


def store_items(items: list[QueueItem]) -> None:
    """A comment that has a place in that queue already is moved."""
    QueueItem.objects.bulk_create(
        items, BATCH, update_conflicts=True, unique_fields=["queue", "comment"], update_fields=UPDATED
    )


def rows_of(numbers: list[int]) -> list[dict[str, Any]]:
    """What a place follows from; the slug of the edition is the second part of the story's path."""
    columns = ("id", "posted_at", "edited_at", "discussion__story__url_path", "discussion__published_count")
    editions = dict(EditionPage.objects.values_list("url_path", "slug"))
    rows = list(Comment.objects.filter(pk__in=numbers).values(*columns))
    for row in rows:
        path = row["discussion__story__url_path"]
        row["edition"] = next(slug for start, slug in editions.items() if path.startswith(start))
    return rows


def words_of(row: Mapping[str, Any]) -> datetime:
    moment: datetime = row["edited_at"] or row["posted_at"]
    return moment


def newest_verdicts(numbers: Iterable[int]) -> dict[int, dict[str, Any]]:
    """The verdict of the newest judgement on each comment."""
    judged = Judgement.objects.filter(comment__in=list(numbers)).order_by("id").values_list("comment_id", "verdict")
    return {number: verdict for number, verdict in judged if number is not None}


def item(
    queue: QueueItem.Queue, row: Mapping[str, Any], urgency: Urgency, *, since: datetime, placed_for: datetime
) -> QueueItem:
    comments = row["discussion__published_count"]
    return QueueItem(
        queue=queue,
        comment_id=row["id"],
        edition=row["edition"],
        rank=rank_of(urgency, comments),
        reason=urgency.reason,
        comments=comments,
        since=since,
        placed_for=placed_for,
    )
