"""What must be true before a reader may recommend a comment."""

from datetime import datetime
from typing import Any

from standfirst.consents.versions import must_consent
from standfirst.discussion.answer import NotPossibleError, Problem
from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Comment, Discussion
from standfirst.readers.confirmed_email import has_confirmed_email
from standfirst.sanctions.standing import block_in_force


def require_may_vote(reader: Any, place: Place, *, now: datetime) -> None:
    """Raises `NotPossibleError` where this reader can't vote here now, whatever the comment."""
    if not reader.is_active:
        raise NotPossibleError(Problem.VOTE_INACTIVE)
    if block_in_force(reader, now):
        raise NotPossibleError(Problem.VOTE_BLOCKED)
    if not has_confirmed_email(reader):
        raise NotPossibleError(Problem.VOTE_UNCONFIRMED)
    if must_consent(reader, place.edition.slug):
        raise NotPossibleError(Problem.VOTE_NOT_ACCEPTED)
    if place.discussion.state == Discussion.State.CLOSED:
        raise NotPossibleError(Problem.VOTE_CLOSED)


def readable_comment(place: Place, number: int) -> Comment:
    """The comment, where everybody may read it. Raises `NotPossibleError`."""
    comments = Comment.objects.published().filter(discussion_id=place.discussion.pk, pk=number)
    found: Comment | None = comments.select_related("author").first()
    if found is None:
        raise NotPossibleError(Problem.GONE)
    return found
