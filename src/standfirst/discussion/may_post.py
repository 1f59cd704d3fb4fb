"""What must be true before a comment is judged at all."""

from datetime import datetime
from typing import Any

from standfirst.consents.versions import must_consent
from standfirst.discussion.answer import NotPossibleError, Problem
from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Comment, Discussion
from standfirst.discussion.plain_text import LONGEST, says_nothing
from standfirst.readers.confirmed_email import has_confirmed_email
from standfirst.sanctions.standing import block_in_force


def require_may_post(author: Any, place: Place, *, now: datetime) -> None:
    """Raises `NotPossibleError` where this reader can't post here now."""
    if not author.is_active:
        raise NotPossibleError(Problem.INACTIVE)
    if block_in_force(author, now):
        raise NotPossibleError(Problem.BLOCKED)
    if not has_confirmed_email(author):
        raise NotPossibleError(Problem.UNCONFIRMED)
    if must_consent(author, place.edition.slug):
        raise NotPossibleError(Problem.NOT_ACCEPTED)
    if place.discussion.state == Discussion.State.CLOSED:
        raise NotPossibleError(Problem.CLOSED)


def require_readable(text: str) -> None:
    """Raises `NotPossibleError` where there is nothing to judge, or more than anybody reads."""
    if says_nothing(text):
        raise NotPossibleError(Problem.EMPTY)
    if len(text) > LONGEST:
        raise NotPossibleError(Problem.TOO_LONG, count=len(text), limit=LONGEST)


def answered_comment(place: Place, number: int | None) -> Comment | None:
    """The comment that is answered, which everybody must be able to read. Raises `NotPossibleError`."""
    if number is None:
        return None
    found = Comment.objects.published().filter(discussion_id=place.discussion.pk, pk=number).first()
    if found is None:
        raise NotPossibleError(Problem.UNKNOWN_COMMENT)
    return found
