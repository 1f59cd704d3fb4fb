"""The only place where the state of a comment changes: through a decision, or by its author's own act."""

from datetime import datetime

from django.db import transaction
from django.db.models import F

from standfirst.commons.touch import touch
from standfirst.decisions.grounds import Grounds
from standfirst.decisions.models import Decision
from standfirst.decisions.record import record_decision
from standfirst.discussion.models import Comment, Discussion
from standfirst.discussion.querysets import CommentQuerySet

State = Comment.State
NEW = ""  # The state of a comment inside the transaction that stores it; nobody else ever sees it.

BY_DECISION = {
    NEW: {State.HELD},
    State.HELD: {State.HELD, State.PUBLISHED, State.REMOVED},  # Held again: other words, other reasons.
    State.PUBLISHED: {State.HELD, State.REMOVED},
    State.REMOVED: {State.PUBLISHED, State.HELD},  # Held: where a removal is undone at once.
}
BY_ITS_AUTHOR = {
    NEW: {State.PUBLISHED},
    State.HELD: {State.WITHDRAWN},
    State.PUBLISHED: {State.WITHDRAWN},
}
KINDS = {State.HELD: Decision.Kind.HOLD, State.PUBLISHED: Decision.Kind.PUBLISH, State.REMOVED: Decision.Kind.REMOVE}


class ChangeNotAllowedError(ValueError):
    """The comment is, or meanwhile came, in a state from which this change is not possible."""


@transaction.atomic
def change_state(comment: Comment, state: Comment.State, *, grounds: Grounds | None, now: datetime) -> Decision | None:
    """Bring the comment into `state`; without `grounds` it is its author's own act.

    Raises `ChangeNotAllowedError`. In one transaction with the change: the decision, the count of published comments,
    and the versions of the discussion's pages and of its author's.
    """
    old = state_now(comment)
    if state not in (BY_DECISION if grounds else BY_ITS_AUTHOR).get(old, set()):
        raise ChangeNotAllowedError(f"A comment that is {old or 'new'} does not become {state} like this.")
    comment.state = state
    comment.save(update_fields=["state"])
    count(comment, (state == State.PUBLISHED) - (old == State.PUBLISHED))
    touch(f"discussion-{comment.discussion_id}", f"reader-{comment.author_id}")
    return record(comment, grounds, old=old, now=now) if grounds else None


def withdraw_all(comments: CommentQuerySet) -> int:
    """Of somebody who is erased, and whose comments nobody could read any more: so no count and no page changes."""
    return comments.filter(state__in=(State.HELD, State.PUBLISHED)).update(state=State.WITHDRAWN)


def state_now(comment: Comment) -> str:
    """The state in the database, where somebody else may have changed it since the comment was read; locks the row."""
    return Comment.objects.select_for_update().values_list("state", flat=True).get(pk=comment.pk)


def count(comment: Comment, difference: int) -> None:
    if difference:
        discussion = Discussion.objects.filter(pk=comment.discussion_id)
        discussion.update(published_count=F("published_count") + difference)


def record(comment: Comment, grounds: Grounds, *, old: str, now: datetime) -> Decision:
    return record_decision(
        kind=KINDS[Comment.State(comment.state)],
        decided_at=now,
        comment_id=comment.pk,
        reader_id=comment.author_id,
        edition=grounds.edition,
        old_state=old,
        new_state=comment.state,
        by=grounds.by,
        policy=grounds.policy,
        standards=grounds.standards,
        facts=grounds.facts,
        note=grounds.note,
    )
