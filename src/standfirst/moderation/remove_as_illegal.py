"""Removes a comment because the law forbids it: the statement names the law and says why, as Article 17 asks."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.decisions.models import Decision
from standfirst.discussion.change_state import change_state
from standfirst.discussion.models import Comment
from standfirst.moderation.close_item import close_item
from standfirst.moderation.decide_on_comment import as_seen, grounds_of, standard_by_code
from standfirst.moderation.remove_comment import STATES

LONGEST_LAW = 200  # Characters of a citation.
SHORTEST_WHY = 20  # "It's illegal" explains nothing.


class NoLawError(ValueError):
    """Which law is broken is not said."""


class NotExplainedError(ValueError):
    """Why the words break that law is not said."""


@dataclass(frozen=True, slots=True)
class Law:
    """`citation` is what the law is called, with its section; `why` is read by the author."""

    citation: str
    why: str
    code: str  # Of the standard that comes closest: it says of what kind the words are, and weighs the strike.


@transaction.atomic
def remove_as_illegal(comment_id: int, law: Law, *, by: Any, seen: str, now: datetime) -> Decision:
    """Its words are shown to nobody but their author, not even by who has the link to the statement.

    Raises `NoLawError`, `NotExplainedError`, `NoSuchStandardError`, and as `as_seen` does.
    """
    citation, why = " ".join(law.citation.split())[:LONGEST_LAW], law.why.strip()
    if not citation:
        raise NoLawError
    if len(why) < SHORTEST_WHY:
        raise NotExplainedError
    standard = standard_by_code(law.code)
    comment = as_seen(comment_id, by=by, seen=seen, states=STATES)
    grounds = grounds_of(comment, by=by, standard=standard, note=why)
    grounds = replace(grounds, facts={**grounds.facts, "law": citation})
    decision = change_state(comment, Comment.State.REMOVED, grounds=grounds, now=now)
    assert decision is not None  # noqa: S101  (with grounds there always is one)
    return close_item(decision, now=now)
