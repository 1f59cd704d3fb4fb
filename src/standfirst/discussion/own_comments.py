"""What a reader alone may see of a discussion: their held and removed comments, and which ones they may change."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from standfirst.decisions.models import Decision
from standfirst.discussion.edit_comment import may_still_edit
from standfirst.discussion.models import Comment

AT_MOST = 200  # Comments of one reader in one discussion that can be changed from its page; all can from their own.
REMOVED_LATELY = timedelta(days=30)  # For so long the author is told on the site; the statement of reasons stays.
SHOWN = (Comment.State.PUBLISHED, Comment.State.HELD, Comment.State.REMOVED)


@dataclass(frozen=True, slots=True)
class HeldComment:
    """A comment that waits for a moderator, and the decision to hold it."""

    comment: Comment
    decision: Decision | None
    editable: bool = False


@dataclass(frozen=True, slots=True)
class RemovedComment:
    """A comment that nobody is shown any more, and the decision to remove it."""

    comment: Comment
    decision: Decision


@dataclass(frozen=True, slots=True)
class OwnComments:
    """Numbers of comments, for the page to put buttons beside them; the held and the removed ones, to be shown."""

    published: list[Comment]
    editable: list[int]
    held: list[HeldComment]
    removed: list[RemovedComment]

    @property
    def numbers(self) -> str:
        """As the page's script reads them."""
        return " ".join(str(comment.pk) for comment in (*self.published, *(held.comment for held in self.held)))

    @property
    def editable_numbers(self) -> str:
        return " ".join(map(str, self.editable))


def own_comments(reader: Any, discussion_id: int, *, now: datetime) -> OwnComments:
    """Two queries; one where nothing is held or removed."""
    mine = Comment.objects.filter(author=reader, discussion_id=discussion_id, state__in=SHOWN)
    found = list(mine.select_related("author", "answers__author").order_by("-posted_at", "-id")[:AT_MOST])
    published, held, removed = ([comment for comment in found if comment.state == state] for state in SHOWN)
    decisions = latest_decisions(held + removed)
    return OwnComments(
        published=published,
        editable=[comment.pk for comment in published + held if may_still_edit(comment, now)],
        held=[HeldComment(comment, decisions.get(comment.pk), may_still_edit(comment, now)) for comment in held],
        removed=removed_lately(removed, decisions, now=now),
    )


def removed_lately(comments: list[Comment], decisions: dict[int, Decision], *, now: datetime) -> list[RemovedComment]:
    told = [RemovedComment(comment, decisions[comment.pk]) for comment in comments if comment.pk in decisions]
    return [removed for removed in told if removed.decision.decided_at > now - REMOVED_LATELY]


def latest_decisions(comments: list[Comment]) -> dict[int, Decision]:
    if not comments:
        return {}
    found = Decision.objects.filter(comment_id__in=[comment.pk for comment in comments]).order_by("id")
    return {decision.comment_id: decision for decision in found if decision.comment_id}
