"""What the desk shows of one appeal: the decision, the words then, the letters, and how the reader stands."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Count
from django.utils.safestring import SafeString

from standfirst.appeals.models import Appeal, HeldAnswer, Letter
from standfirst.appeals.permissions import MAY, those_concerned
from standfirst.appeals.tell import edition_of
from standfirst.appeals.undone import brought_back, lost
from standfirst.commons.permissions import may
from standfirst.decisions.models import Decision
from standfirst.discussion.mark_text import mark_text
from standfirst.discussion.models import Comment, Judgement
from standfirst.newsroom.models import EditionPage
from standfirst.readers.models import Reader
from standfirst.sanctions.models import Block, Strike
from standfirst.sanctions.standing import past_blocks, strikes_in_force

MOST = 20


@dataclass(frozen=True, slots=True)
class Record:
    """The reader as a whole, so that nobody judges by one comment alone."""

    published: int
    removed: int
    decisions: list[Decision]
    strikes: list[Strike]
    blocks: list[Block]
    appeals: list[Appeal]


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One appeal with all that whoever answers it needs."""

    appeal: Appeal
    edition: EditionPage
    judgement: Judgement | None  # What the machine found in the words.
    marked: SafeString
    comment: Comment | None
    letters: list[Letter]
    record: Record
    late: bool
    held_back: HeldAnswer | None  # Given, and still to take effect.
    may_answer: bool
    decided: bool  # By who reads this, who therefore may not answer.

    @property
    def back(self) -> list[object]:
        """What the reversal brought back."""
        return brought_back(self.appeal.undone)

    @property
    def lost(self) -> list[object]:
        """What it could not."""
        return lost(self.appeal.undone)


def open_case(reference: str, *, by: Any, now: datetime) -> CaseFile:
    """Raises `Appeal.DoesNotExist`; whether `by` may read it is for the caller to ask."""
    appeals = Appeal.objects.select_related("decision__by", "reader", "reviewed_by", "outcome")
    appeal = appeals.get(reference=reference.upper())
    decision = appeal.decision
    judgement = Judgement.objects.filter(pk=decision.facts.get("judgement") or 0).first()
    return CaseFile(
        appeal=appeal,
        edition=edition_of(appeal.edition),
        judgement=judgement,
        marked=words_of(decision, judgement),
        comment=Comment.objects.select_related("discussion__story").filter(pk=decision.comment_id or 0).first(),
        letters=list(appeal.letters.order_by("received_at", "id")[:MOST]),
        record=record_of(appeal, now=now),
        late=appeal.state == Appeal.State.OPEN and appeal.due_at < now,
        held_back=HeldAnswer.objects.select_related("by").filter(appeal=appeal).first(),
        may_answer=may(MAY, "answer an appeal", by, appeal),
        decided=by.pk != appeal.reader_id and by.pk in those_concerned(appeal),
    )


def words_of(decision: Decision, judgement: Judgement | None) -> SafeString:
    """The words that were judged, marked; empty where the decision was about none, or they were forgotten."""
    text = judgement.text if judgement else ""
    reasons = [reason for found in decision.facts.get("findings", []) for reason in found.get("reasons", [])]
    return mark_text(text, [tuple(reason["span"]) for reason in reasons if reason.get("span")])


def record_of(appeal: Appeal, *, now: datetime) -> Record:
    reader: Reader = appeal.reader
    numbers = dict(Comment.objects.filter(author=reader).values_list("state").annotate(n=Count("id")).order_by())
    decisions = Decision.objects.filter(reader=reader).exclude(pk=appeal.decision_id).select_related("by")
    return Record(
        published=numbers.get(Comment.State.PUBLISHED, 0),
        removed=numbers.get(Comment.State.REMOVED, 0),
        decisions=list(decisions[:MOST]),
        strikes=list(strikes_in_force(reader, now)),
        blocks=list(past_blocks(reader)),
        appeals=list(Appeal.objects.filter(reader=reader).exclude(pk=appeal.pk).order_by("-received_at")[:MOST]),
    )
