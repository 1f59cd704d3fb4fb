"""Removes a comment under a standard, whether it is held or published; `publish_comment` is the other answer."""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.decisions.models import Decision
from standfirst.discussion.change_state import change_state
from standfirst.discussion.models import Comment
from standfirst.moderation.close_item import close_item
from standfirst.moderation.decide_on_comment import as_seen, grounds_of, standard_by_code

STATES = (Comment.State.HELD, Comment.State.PUBLISHED)


@transaction.atomic
def remove_comment(comment_id: int, *, by: Any, seen: str, code: str, note: str, now: datetime) -> Decision:
    """Remove it under the standard of that `code`; `note` is read by its author.

    Raises `NoSuchStandardError`, and as `as_seen` does.
    """
    standard = standard_by_code(code)
    comment = as_seen(comment_id, by=by, seen=seen, states=STATES)
    grounds = grounds_of(comment, by=by, standard=standard, note=note)
    decision = change_state(comment, Comment.State.REMOVED, grounds=grounds, now=now)
    assert decision is not None  # noqa: S101  (with grounds there always is one)
    return close_item(decision, now=now)
