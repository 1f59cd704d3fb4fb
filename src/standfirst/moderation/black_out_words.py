"""Makes personal data in a comment unreadable and lets the rest be read; undone like every decision on a comment."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.decisions.models import Decision
from standfirst.discussion.black_out import black_out
from standfirst.discussion.change_state import change_state
from standfirst.discussion.mark_text import Span
from standfirst.discussion.models import Comment
from standfirst.moderation.close_item import close_item
from standfirst.moderation.decide_on_comment import as_seen, grounds_of, standard_by_code
from standfirst.moderation.remove_comment import STATES


class NotInCommentError(ValueError):
    """Words are to be made unreadable that do not stand in the comment; `words` are those, or empty where none were."""

    def __init__(self, words: str = "") -> None:
        super().__init__(words)
        self.words = words


@dataclass(frozen=True, slots=True)
class Passages:
    """What is to be unreadable: `spans` of what was found, `words` as a moderator typed them, wherever they stand."""

    spans: tuple[Span, ...] = ()
    words: tuple[str, ...] = ()


@transaction.atomic
def black_out_words(
    comment_id: int, passages: Passages, *, by: Any, seen: str, reason: tuple[str, str], now: datetime
) -> Decision:
    """`reason` is the code of a standard and a word to the author. A held comment is published by it.

    Raises `NotInCommentError`, `NoSuchStandardError`, and as `as_seen` does.
    """
    standard = standard_by_code(reason[0])
    comment = as_seen(comment_id, by=by, seen=seen, states=STATES)
    grounds = grounds_of(comment, by=by, standard=standard, note=reason[1])
    was_held = comment.state == Comment.State.HELD
    grounds = replace(grounds, facts={**grounds.facts, "published": was_held})
    decision = black_out(comment, spans_of(passages, comment.text), grounds=grounds, now=now)
    if was_held:
        change_state(comment, Comment.State.PUBLISHED, grounds=grounds_of(comment, by=by), now=now)
    return close_item(decision, now=now)


def spans_of(passages: Passages, text: str) -> list[Span]:
    spans = [span for span in passages.spans if 0 <= span[0] < span[1] <= len(text)]
    for words in passages.words:
        places = list(places_of(words, text))
        if not places:
            raise NotInCommentError(words)
        spans += places
    if not spans:
        raise NotInCommentError
    return spans


def places_of(words: str, text: str) -> Iterator[Span]:
    """Wherever they stand, large or small letters alike."""
    where = text.casefold() if len(text.casefold()) == len(text) else text
    sought = words.casefold() if where is not text else words
    at = where.find(sought)
    while at >= 0 and sought:
        yield at, at + len(sought)
        at = where.find(sought, at + len(sought))


def read_spans(fields: Iterable[str]) -> tuple[Span, ...]:
    """`12-30` as a form sends it; anything else is nobody's form and left out."""
    pairs = (field.partition("-") for field in fields)
    return tuple(
        (int(start), int(end)) for start, _, end in pairs if start.isdecimal() and end.isdecimal() and len(end) < 9
    )
