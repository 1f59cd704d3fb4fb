"""Tells whether a post came before, so that the same post sent twice is stored once and answered the same.

A script in the page gives each post a key of its own. A page without scripts is the same bytes for everybody and can't
carry one; there, who posts the same words in answer to the same comment within the same hour has sent them twice, so
the key is made of just that. A second click across the turn of the hour is found by the key of the hour before. An
author who withdraws a comment may mean to post it again: withdrawing gives such a comment another key.
"""

from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4, uuid5

from standfirst.discussion.answer import NotPossibleError, Problem, Written
from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Comment

POSTS = UUID("6f1d3c1e-43c4-4f0e-9f58-0c5b8f6a2d11")
MADE_OF_THE_POST = 5  # The version of a UUID that is made of a name.


def keys_of_post(author: Any, place: Place, *, written: Written, now: datetime) -> list[UUID]:
    """The keys under which the post may be stored already; a new comment is stored under the first."""
    try:
        return [UUID(written.key)]
    except ValueError:
        digest = sha256(written.text.encode()).hexdigest()
        what = f"{author.pk} {place.discussion.pk} {written.answers} {digest}"
        return [uuid5(POSTS, f"{what} {at:%Y%m%d%H}") for at in (now, now - timedelta(hours=1))]


def posted_before(author: Any, keys: list[UUID], text: str) -> Comment | None:
    """The comment that this post became. Raises `NotPossibleError` where its key was used for other words."""
    comment = Comment.objects.filter(author=author, idempotency_key__in=keys).first()
    if comment and text != comment.text and not comment.judgements.filter(text=text).exists():
        raise NotPossibleError(Problem.KEY_USED)
    return comment


def forget_key(comment: Comment) -> None:
    """Let the same words be posted again; a key that a script chose stays, since it is never sent anew."""
    if comment.idempotency_key.version == MADE_OF_THE_POST:
        comment.idempotency_key = uuid4()
