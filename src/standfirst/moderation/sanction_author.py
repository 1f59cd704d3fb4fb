"""What a moderator puts on the author of a comment: a warning, reading first, a block, the end of the account."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction

from standfirst.commons.permissions import require
from standfirst.decisions.grounds import Grounds
from standfirst.decisions.models import Decision
from standfirst.discussion.delete_account import delete_account
from standfirst.discussion.models import Comment
from standfirst.moderation.close_item import close_item
from standfirst.moderation.decide_on_comment import grounds_of, standard_by_code
from standfirst.moderation.permissions import MAY
from standfirst.sanctions.block_reader import block_reader
from standfirst.sanctions.premoderate_reader import premoderate_reader
from standfirst.sanctions.remove_picture import remove_picture
from standfirst.sanctions.warn_reader import warn_reader

LONGEST = 365  # Days for which comments are read first, or a block lasts that has an end.


class NoSuchSpanError(ValueError):
    """A number of days that is none, or too many."""


@transaction.atomic
def warn_author(comment_id: int, *, by: Any, code: str, note: str, now: datetime) -> Decision:
    """Its strike counts once it can't be undone any more. Raises as `about_author` does."""
    comment, grounds = about_author(comment_id, by=by, code=code, note=note)
    return close_item(warn_reader(comment.author, grounds=grounds, now=now), now=now)


@transaction.atomic
def premoderate_author(comment_id: int, *, days: str, by: Any, code: str, note: str, now: datetime) -> Decision:
    """Raises `NoSuchSpanError`, and as `about_author` does."""
    until = now + span_of(days)
    comment, grounds = about_author(comment_id, by=by, code=code, note=note)
    return close_item(premoderate_reader(comment.author, grounds=grounds, until=until, now=now), now=now)


@transaction.atomic
def block_author(
    comment_id: int, *, days: str, told: bool, by: Any, reason: tuple[str, str], now: datetime
) -> Decision:
    """For so many days, or until an appeal succeeds where `days` is empty; `reason` is a standard's code and a word.

    Raises `NoSuchSpanError`, `AlreadyBlockedError`, and as `about_author` does.
    """
    until = now + span_of(days) if days else None
    comment, grounds = about_author(comment_id, by=by, code=reason[0], note=reason[1])
    return close_item(block_reader(comment.author, grounds=grounds, until=until, told=told, now=now), now=now)


@transaction.atomic
def delete_author(comment_id: int, *, by: Any, code: str, note: str, now: datetime) -> Decision:
    """Raises `AlreadyClosedError`, and as `about_author` does."""
    comment, grounds = about_author(comment_id, by=by, code=code, note=note)
    return close_item(delete_account(comment.author, grounds=grounds, now=now), now=now)


@transaction.atomic
def remove_authors_picture(comment_id: int, *, by: Any, code: str, note: str, now: datetime) -> Decision:
    """Raises `NoPictureError`, and as `about_author` does. It is about no words, and can't be undone."""
    comment, grounds = about_author(comment_id, by=by, code=code, note=note)
    about_no_words = replace(grounds, facts={"because": "moderator"})
    return remove_picture(comment.author, grounds=about_no_words, now=now)


def about_author(comment_id: int, *, by: Any, code: str, note: str) -> tuple[Comment, Grounds]:
    """The comment that led to it, and the grounds: which standard, and that comment among the facts.

    Raises `Comment.DoesNotExist`, `PermissionDenied` and `NoSuchStandardError`.
    """
    standard = standard_by_code(code)
    comment = Comment.objects.select_related("discussion__story", "author").get(pk=comment_id)
    require(MAY, "decide on a comment", by, comment)
    grounds = grounds_of(comment, by=by, standard=standard, note=note)
    return comment, replace(grounds, facts={**grounds.facts, "comment": comment.pk})


def span_of(days: str) -> timedelta:
    if not days.isdecimal() or not 1 <= int(days[:4]) <= LONGEST or len(days) > 3:
        raise NoSuchSpanError(days)
    return timedelta(days=int(days))
