"""One page of a discussion: comments with the first replies below each, found by key, in two queries always."""

from collections import defaultdict
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from django.db.models import Count, Exists, F, OuterRef, Q, Window
from django.db.models.functions import RowNumber

from standfirst.discussion.cursor import Cursor
from standfirst.discussion.models import Comment
from standfirst.discussion.querysets import CommentQuerySet, heard

THREADS = 30  # First-level comments a page.
FIRST_REPLIES = 3  # Replies that a page shows below each.
MORE_REPLIES = 50  # Replies that come when a reader asks for more.


class Order(StrEnum):
    """How first-level comments are read. Replies are always read oldest first, as they were said."""

    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(slots=True)
class Thread:
    """A first-level comment, and replies to it in the order in which they were posted."""

    first: Comment
    replies: list[Any] = field(default_factory=list)
    left: int = 0  # Replies that are not shown yet.

    @property
    def after(self) -> str:
        """Where the replies that are left begin."""
        return str(cursor_of(self.replies[-1])) if self.replies else ""


@dataclass(frozen=True, slots=True)
class PageOfComments:
    """`after` is where the next page begins, empty on the last."""

    order: Order
    threads: list[Thread]
    after: str = ""


def page_of_comments(discussion_id: int, *, order: Order = Order.NEWEST, after: Cursor | None = None) -> PageOfComments:
    """Two queries, however long the discussion and however deep the page."""
    first_level = readable(discussion_id).filter(thread=None)
    if after:
        first_level = first_level.filter(after.earlier() if order is Order.NEWEST else after.later())
    sign = "-" if order is Order.NEWEST else ""
    found = list(first_level.order_by(f"{sign}posted_at", f"{sign}id")[: THREADS + 1])
    shown = found[:THREADS]
    threads = with_first_replies(discussion_id, [Thread(comment) for comment in shown])
    return PageOfComments(order, threads, str(cursor_of(shown[-1])) if len(found) > THREADS else "")


def readable(discussion_id: int) -> CommentQuerySet:
    """First-level comments that everybody may read, and those that are gone but were answered: their place stays."""
    answered = Exists(Comment.objects.published().filter(thread=OuterRef("pk")))
    comments = for_reading(Comment.objects.filter(discussion_id=discussion_id))
    return comments.filter((Q(state=Comment.State.PUBLISHED) & heard()) | answered)


def for_reading(comments: CommentQuerySet) -> CommentQuerySet:
    """With all that a page tells of a comment, in the same query."""
    return comments.select_related("author", "answers__author").defer("text", "answers__text", "answers__html")


def with_first_replies(discussion_id: int, threads: list[Thread]) -> list[Thread]:
    replies = for_reading(Comment.objects.published()).filter(
        discussion_id=discussion_id, thread__in=[thread.first.pk for thread in threads]
    )
    ranked = replies.annotate(
        place=Window(RowNumber(), partition_by=F("thread_id"), order_by=["posted_at", "id"]),
        number_in_thread=Window(Count("id"), partition_by=F("thread_id")),
    )
    by_thread: dict[int | None, list[Any]] = defaultdict(list)
    for reply in ranked.filter(place__lte=FIRST_REPLIES).order_by("posted_at", "id"):
        by_thread[reply.thread_id].append(reply)
    for thread in threads:
        thread.replies = by_thread[thread.first.pk]
        thread.left = thread.replies[0].number_in_thread - len(thread.replies) if thread.replies else 0
    return threads


def cursor_of(comment: Comment) -> Cursor:
    return Cursor(comment.posted_at, comment.pk)
