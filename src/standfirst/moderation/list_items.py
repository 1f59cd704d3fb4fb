"""A page of a queue as a list: each item with its place in a line, who wrote it, and who has it open."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from standfirst.discussion.models import Comment
from standfirst.moderation.claim_item import claims_on, subject_of
from standfirst.moderation.count_queues import passed_on_to
from standfirst.moderation.models import Claim, Escalation, QueueItem
from standfirst.moderation.queues import PAGE, Place, Queue, page_of_queue, place_of
from standfirst.moderation.tell_place import tell_place
from standfirst.moderation.urgency import is_harsh
from standfirst.newsroom.models import EditionPage


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list."""

    comment: Comment
    edition: EditionPage
    place: str
    harsh: bool
    claim: Claim | None
    passed_on: bool


@dataclass(frozen=True, slots=True)
class PageOfItems:
    """`after` is where the next page begins, empty on the last."""

    items: list[Listed]
    after: str


def list_items(queue: Queue, reader: Any, *, now: datetime, after: Place | None = None) -> PageOfItems:
    """Five queries, however long the queue and however deep the page."""
    found = page_of_queue(queue, reader, after=after)
    shown = found[:PAGE]
    claims = claims_on([subject_of(item.comment_id) for item in shown], now=now)
    asked = Escalation.objects.filter(comment__in=[item.comment_id for item in shown], answered_at=None)
    passed_on = set(asked.values_list("comment_id", flat=True))
    editions = {edition.slug: edition for edition in EditionPage.objects.select_related("locale")}
    lines = [
        Listed(
            comment=item.comment,
            edition=editions[item.edition],
            place=tell_place(item, now=now),
            harsh=is_harsh([item.reason]),
            claim=claims.get(subject_of(item.comment_id)),
            passed_on=item.comment_id in passed_on,
        )
        for item in shown
    ]
    return PageOfItems(lines, str(place_of(shown[-1])) if len(found) > PAGE else "")


def list_passed_on(reader: Any) -> list[tuple[Escalation, EditionPage, bool]]:
    """The questions that wait for this reader, oldest first, each with its edition and whether its words are harsh."""
    asked = passed_on_to(reader).select_related("comment__author", "comment__discussion__story", "by", "to")
    questions: list[Escalation] = list(asked.defer("comment__discussion__story__body")[:PAGE])
    reasons = QueueItem.objects.filter(comment__in=[question.comment_id for question in questions])
    harsh = {number for number, reason in reasons.values_list("comment_id", "reason") if is_harsh([reason])}
    editions = {edition.slug: edition for edition in EditionPage.objects.select_related("locale")}
    return [(question, editions[question.edition], question.comment_id in harsh) for question in questions]
