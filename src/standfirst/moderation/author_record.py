"""What the desk should know of an author: what became of their comments, what was decided, what is in force."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Count

from standfirst.decisions.models import Decision
from standfirst.discussion.models import Comment
from standfirst.policies.opinions import KINDS, Opinion, opinion_of
from standfirst.readers.models import FormerName
from standfirst.sanctions.models import Block, Premoderation, Strike
from standfirst.sanctions.standing import block_in_force, past_blocks, premoderations_in_force, strikes_in_force

LATEST = 6


@dataclass(frozen=True, slots=True)
class AuthorRecord:
    """Numbers of an author's comments by state, and how often a person decided for them."""

    name: str
    reader_id: str
    joined_at: datetime
    published: int
    held: int
    removed: int
    withdrawn: int
    cleared: int
    is_new: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """What is in force against an author, and what was decided lately."""

    strikes: list[Strike]
    block: Block | None
    blocks: list[Block]
    premoderation: Premoderation | None
    decisions: list[Decision]
    former_names: list[FormerName]

    @property
    def weight(self) -> int:
        """What the strikes in force add up to."""
        return sum(strike.weight for strike in self.strikes)


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
    cleared = cleared_by_people(authors)
    return {key: _record(author, states[key], cleared[key]) for key, author in authors.items()}


def cleared_by_people(authors: Iterable[int]) -> Counter[int]:
    """How many comments of each author a person found good, and did not take that back. One query."""
    said = Decision.objects.filter(reader__in=authors, by__isnull=False, comment_id__isnull=False, kind__in=KINDS)
    rows = said.order_by("id").values_list("reader", "comment_id", "kind", "facts__because")
    last: dict[tuple[Any, Any], Opinion | None] = {}
    for reader, number, kind, because in rows:
        last[reader, number] = opinion_of(kind, because)
    return Counter(reader for (reader, _), opinion in last.items() if opinion == Opinion.PUBLISHED)


def standing_of(author: Any, *, now: datetime) -> Standing:
    """Six queries."""
    decided = Decision.objects.filter(reader=author).select_related("by").order_by("-decided_at", "-id")
    return Standing(
        strikes=list(strikes_in_force(author, now)),
        block=block_in_force(author, now),
        blocks=list(past_blocks(author)),
        premoderation=premoderations_in_force(author, now).order_by("-until").first(),
        decisions=list(decided[:LATEST]),
        former_names=list(author.former_names.all()[:LATEST]),
    )


def _record(author: Any, states: dict[str, int], cleared: int) -> AuthorRecord:
    numbers = {state.value: states.get(state.value, 0) for state in Comment.State}
    return AuthorRecord(
        name=author.shown_name,
        reader_id=author.reader_id,
        joined_at=author.date_joined,
        cleared=cleared,
        is_new=sum(numbers.values()) <= 1,
        **numbers,
    )
