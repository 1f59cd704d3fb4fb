"""Publishes a held comment; `remove_comment` is the other answer, and either can follow the other."""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.decisions.models import Decision
from standfirst.discussion.change_state import change_state
from standfirst.discussion.models import Comment
from standfirst.moderation.close_item import close_item
from standfirst.moderation.decide_on_comment import as_seen, grounds_of


@transaction.atomic
def publish_comment(comment_id: int, *, by: Any, seen: str, now: datetime) -> Decision:
    """Let everybody read it. Raises as `as_seen` does."""
    comment = as_seen(comment_id, by=by, seen=seen)
    decision = change_state(comment, Comment.State.PUBLISHED, grounds=grounds_of(comment, by=by), now=now)
    assert decision is not None  # noqa: S101  (with grounds there always is one)
    return close_item(decision, now=now)
