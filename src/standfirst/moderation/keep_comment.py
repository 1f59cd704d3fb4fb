"""Leaves a published comment where it is: somebody has read it, and whoever reported it is told so."""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.decisions.models import Decision
from standfirst.discussion.change_state import record
from standfirst.discussion.models import Comment
from standfirst.moderation.close_item import close_item
from standfirst.moderation.decide_on_comment import as_seen, grounds_of


@transaction.atomic
def keep_comment(comment_id: int, *, by: Any, seen: str, now: datetime) -> Decision:
    """A decision like any other, though nothing changes. Raises as `as_seen` does."""
    comment = as_seen(comment_id, by=by, seen=seen, states=(Comment.State.PUBLISHED,))
    decision = record(comment, grounds_of(comment, by=by), old=comment.state, now=now)
    return close_item(decision, now=now)
