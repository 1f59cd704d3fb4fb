"""Closes a discussion: what was said stays, nobody adds to it. `open_discussion` opens it again."""

from django.db import transaction

from standfirst.commons.touch import touch
from standfirst.discussion.models import Discussion


def close_discussion(discussion_id: int) -> None:
    """The story's number is its discussion's, whether anything has been said in it or not."""
    set_discussion(discussion_id, Discussion.State.CLOSED)


def open_discussion(discussion_id: int, *, premoderated: bool = False) -> None:
    """Let readers comment; where `premoderated`, a moderator sees each comment before it is published."""
    set_discussion(discussion_id, Discussion.State.PREMODERATED if premoderated else Discussion.State.OPEN)


@transaction.atomic
def set_discussion(discussion_id: int, state: Discussion.State) -> None:
    Discussion.objects.update_or_create(pk=discussion_id, defaults={"state": state})
    touch(f"discussion-{discussion_id}")
