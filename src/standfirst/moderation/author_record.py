"""What the desk should know of an author: how many comments, and what became of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count

from standfirst.decisions.models import Decision
from standfirst.discussion.models import Comment


@dataclass(frozen=True, slots=True)
class AuthorRecord:
    """Numbers of an author's comments by state, and how often a person decided for or against them."""

    name: str
    reader_id: str
    joined_at: datetime
    published: int
    held: int
    removed: int
    withdrawn: int
    cleared: int
    is_new: bool


def records_of(comments: Iterable[Comment]) -> dict[int, AuthorRecord]:
    """The record of each author of `comments`, by the author's key. Two queries, however many authors."""
    authors = {comment.author_id: comment.author for comment in comments}
    states: dict[int, dict[str, int]] = {key: {} for key in authors}
    for key, state, number in (
        Comment.objects.filter(author__in=authors)
        .values_list("author", "state")
        .annotate(number=Count("id"))
        .order_by()
    ):
        states[key][state] = number
    cleared = dict(
        Decision.objects.filter(reader__in=authors, kind=Decision.Kind.PUBLISH, by__isnull=False)
        .values_list("reader")
        .annotate(number=Count("id"))
        .order_by()
    )
    return {key: _record(author, states[key], cleared.get(key, 0)) for key, author in authors.items()}


def _record(author: object, states: dict[str, int], cleared: int) -> AuthorRecord:
    numbers = {state.value: states.get(state.value, 0) for state in Comment.State}
    return AuthorRecord(
        name=author.display_name,  # type: ignore[attr-defined]
        reader_id=author.reader_id,  # type: ignore[attr-defined]
        joined_at=author.date_joined,  # type: ignore[attr-defined]
        cleared=cleared,
        is_new=sum(numbers.values()) <= 1,
        **numbers,
    )
