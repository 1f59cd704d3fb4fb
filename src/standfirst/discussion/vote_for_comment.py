"""Recommends a comment; `take_back_vote` takes it back. Sent twice it counts once."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import F

from standfirst.commons.touch import touch
from standfirst.discussion.answer import NotPossibleError, Problem
from standfirst.discussion.find_place import Place
from standfirst.discussion.may_vote import readable_comment, require_may_vote
from standfirst.discussion.models import Comment, Vote


@transaction.atomic
def vote_for_comment(reader: Any, place: Place, number: int, *, now: datetime) -> Comment:
    """The comment with its new count. Raises `NotPossibleError`."""
    require_may_vote(reader, place, now=now)
    comment = readable_comment(place, number)
    if comment.author_id == reader.pk:
        raise NotPossibleError(Problem.VOTE_OWN)
    _, fresh = Vote.objects.get_or_create(reader=reader, comment=comment, defaults={"voted_at": now})
    return move_count(comment, place, int(fresh))


@transaction.atomic
def take_back_vote(reader: Any, place: Place, number: int) -> Comment:
    """The same; asks for nothing but the vote, so that nobody is kept recommending. Raises `NotPossibleError`."""
    comment = readable_comment(place, number)
    taken_back, _ = Vote.objects.filter(reader=reader, comment=comment).delete()
    return move_count(comment, place, -taken_back)


def move_count(comment: Comment, place: Place, difference: int) -> Comment:
    """In one statement, so that votes of the same moment all count."""
    if difference:
        Comment.objects.filter(pk=comment.pk).update(vote_count=F("vote_count") + difference)
        comment.refresh_from_db(fields=["vote_count"])
        touch(place.quiet_key)
    return comment
