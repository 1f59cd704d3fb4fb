"""Finds the comment that its author wants to edit or withdraw."""

from typing import Any

from standfirst.discussion.answer import NotPossibleError, Problem
from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Comment

STANDING = (Comment.State.PUBLISHED, Comment.State.HELD)


def own_comment(author: Any, place: Place, number: int) -> Comment:
    """The reader's own comment, neither removed nor withdrawn, locked. Raises `NotPossibleError`."""
    standing = Comment.objects.select_for_update(of=("self",)).select_related("author")
    found = standing.filter(pk=number, author=author, discussion_id=place.discussion.pk, state__in=STANDING).first()
    if found is None:
        raise NotPossibleError(Problem.NOT_YOURS)
    return found
