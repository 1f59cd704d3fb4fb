"""Finds the comment that its author wants to edit or withdraw."""

from typing import Any

from django.db.models import QuerySet

from standfirst.discussion.answer import NotPossibleError, Problem
from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Comment

STANDING = (Comment.State.PUBLISHED, Comment.State.HELD)


def own_comment(author: Any, place: Place, number: int) -> Comment:
    """The reader's own comment, neither removed nor withdrawn. Raises `NotPossibleError`."""
    return the_one(standing(author, place), number)


def locked_own_comment(author: Any, place: Place, number: int) -> Comment:
    """The same, kept from others until the caller's transaction ends."""
    return the_one(standing(author, place).select_for_update(of=("self",)), number)


def standing(author: Any, place: Place) -> QuerySet[Comment]:
    mine = Comment.objects.filter(author=author, discussion_id=place.discussion.pk, state__in=STANDING)
    return mine.select_related("author")


def the_one(comments: QuerySet[Comment], number: int) -> Comment:
    found = comments.filter(pk=number).first()
    if found is None:
        raise NotPossibleError(Problem.NOT_YOURS)
    return found
