"""What was decided about a reader, for their account, page by page."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet

from standfirst.decisions.models import Decision
from standfirst.moderation.models import Settlement
from standfirst.moderation.statement_words import Words, words_of

PAGE = 30


@dataclass(frozen=True, slots=True)
class OwnDecisions:
    """A page of them, the newest first; `older` is where the next page begins, empty on the last."""

    decisions: list[tuple[Decision, Words]]
    older: str


def own_decisions(reader: Any, *, before: str = "") -> OwnDecisions:
    """Leaves out what a moderator read again and left as it was: that may tell that somebody reported it."""
    about = told_to(reader).exclude(Q(kind=Decision.Kind.PUBLISH) & Q(old_state=F("new_state")))
    if before.isdecimal() and len(before) < 19:
        about = about.filter(position__lt=int(before))
    found = list(about.order_by("-position")[: PAGE + 1])
    older = str(found[PAGE - 1].position) if len(found) > PAGE else ""
    return OwnDecisions([(decision, words_of(decision)) for decision in found[:PAGE]], older)


def told_to(reader: Any) -> QuerySet[Decision]:
    """Neither what can still be undone nor what was: nobody is told of either."""
    undoing = Decision.objects.filter(reader=reader, facts__because="undone").values_list("pk", "facts__undoes")
    untold = [(number, reference) for number, reference in undoing if reference]
    held_back = Settlement.objects.filter(decision=OuterRef("pk"))
    about = Decision.objects.filter(reader=reader).filter(~Exists(held_back))
    return about.exclude(pk__in=[one[0] for one in untold]).exclude(reference__in=[one[1] for one in untold])
