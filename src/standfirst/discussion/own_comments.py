"""What a reader alone may see of a discussion: their held comments with the reasons, and which ones they may change."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from standfirst.decisions.models import Decision
from standfirst.discussion.edit_comment import may_still_edit
from standfirst.discussion.models import Comment

AT_MOST = 200  # Comments of one reader in one discussion that can be changed from its page; all can from their own.


@dataclass(frozen=True, slots=True)
class HeldComment:
    """A comment that waits for a moderator, and the decision to hold it."""

    comment: Comment
    decision: Decision | None
    editable: bool = False


@dataclass(frozen=True, slots=True)
class OwnComments:
    """Numbers of comments, for the page to put buttons beside them; the held ones, to be shown."""

    published: list[Comment]
    editable: list[int]
    held: list[HeldComment]

    @property
    def numbers(self) -> str:
        """As the page's script reads them."""
        return " ".join(str(comment.pk) for comment in (*self.published, *(held.comment for held in self.held)))

    @property
    def editable_numbers(self) -> str:
        return " ".join(map(str, self.editable))


def own_comments(reader: Any, discussion_id: int, *, now: datetime) -> OwnComments:
    """Two queries; one where nothing is held."""
    standing = Comment.objects.filter(
        author=reader, discussion_id=discussion_id, state__in=[Comment.State.PUBLISHED, Comment.State.HELD]
    )
    found = list(standing.select_related("author", "answers__author").order_by("-posted_at", "-id")[:AT_MOST])
    held = [comment for comment in found if comment.state == Comment.State.HELD]
    decisions = latest_decisions(held)
    return OwnComments(
        published=[comment for comment in found if comment.state == Comment.State.PUBLISHED],
        editable=[comment.pk for comment in found if may_still_edit(comment, now)],
        held=[HeldComment(comment, decisions.get(comment.pk), may_still_edit(comment, now)) for comment in held],
    )


def latest_decisions(comments: list[Comment]) -> dict[int, Decision]:
    if not comments:
        return {}
    found = Decision.objects.filter(comment_id__in=[comment.pk for comment in comments]).order_by("id")
    return {decision.comment_id: decision for decision in found if decision.comment_id}
