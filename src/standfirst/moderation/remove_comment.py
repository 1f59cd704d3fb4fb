"""Removes a held comment under a standard; `publish_comment` is the other answer."""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.decisions.models import Decision
from standfirst.discussion.change_state import change_state
from standfirst.discussion.models import Comment
from standfirst.moderation.decide_on_comment import grounds_of, held_as_seen, standard_by_code


class NoSuchStandardError(ValueError):
    """A removal names no published standard."""


@transaction.atomic
def remove_comment(comment_id: int, *, by: Any, seen: str, code: str, note: str, now: datetime) -> Decision:
    """Remove it under the standard of that `code`; `note` is read by its author.

    Raises `NoSuchStandardError`, and as `held_as_seen` does.
    """
    standard = standard_by_code(code)
    if standard is None:
        raise NoSuchStandardError(code)
    comment = held_as_seen(comment_id, by=by, seen=seen)
    grounds = grounds_of(comment, by=by, standard=standard, note=note)
    decision = change_state(comment, Comment.State.REMOVED, grounds=grounds, now=now)
    assert decision is not None  # noqa: S101  (with grounds there always is one)
    return decision
