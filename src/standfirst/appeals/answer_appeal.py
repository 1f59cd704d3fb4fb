"""Answers an appeal: the decision stands, or it is reversed; always by a person who did not take it, with reasons."""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.appeals.models import Appeal
from standfirst.appeals.permissions import MAY
from standfirst.appeals.tell import tell_answered
from standfirst.appeals.undo_decision import undo_decision
from standfirst.commons.permissions import require
from standfirst.decisions.models import Decision
from standfirst.decisions.record import record_decision

LONGEST = 2000


class NoReasonsError(ValueError):
    """An answer without reasons is none."""


class AlreadyAnsweredError(Exception):
    """Somebody else was quicker; `appeal` is as it is now."""

    def __init__(self, appeal: Appeal) -> None:
        super().__init__(f"{appeal} has been answered.")
        self.appeal = appeal


@transaction.atomic
def uphold(appeal_id: int, *, by: Any, answer: str, now: datetime) -> Decision:
    """Let the decision stand. Raises as `opened` does."""
    appeal = opened(appeal_id, by=by, answer=answer)
    return close(appeal, Appeal.State.UPHELD, by=by, answer=answer, now=now)


@transaction.atomic
def overturn(appeal_id: int, *, by: Any, answer: str, now: datetime) -> Decision:
    """Reverse just what the decision did. Raises as `opened` does."""
    appeal = opened(appeal_id, by=by, answer=answer)
    appeal.undone = undo_decision(appeal.decision, by=by, because=answer, now=now)
    return close(appeal, Appeal.State.OVERTURNED, by=by, answer=answer, now=now)


def opened(appeal_id: int, *, by: Any, answer: str) -> Appeal:
    """The open appeal, locked.

    Raises `Appeal.DoesNotExist`, `PermissionDenied`, `AlreadyAnsweredError` or `NoReasonsError`.
    """
    appeal = Appeal.objects.select_for_update(of=("self",)).select_related("decision__reader").get(pk=appeal_id)
    require(MAY, "answer an appeal", by, appeal)
    if appeal.state != Appeal.State.OPEN:
        raise AlreadyAnsweredError(appeal)
    if not answer.strip():
        raise NoReasonsError
    return appeal


def close(appeal: Appeal, state: Appeal.State, *, by: Any, answer: str, now: datetime) -> Decision:
    before = appeal.decision
    outcome = record_decision(
        kind=Decision.Kind.UPHOLD if state == Appeal.State.UPHELD else Decision.Kind.OVERTURN,
        decided_at=now,
        comment_id=before.comment_id,
        reader_id=before.reader_id,
        edition=before.edition,
        old_state=Appeal.State.OPEN,
        new_state=state,
        by=by,
        policy=before.policy,
        standards=before.standards,
        facts={"because": "appeal", "appeal": appeal.reference, "decision": before.reference, "undone": appeal.undone},
        note=answer.strip()[:LONGEST],
    )
    appeal.state, appeal.answer, appeal.outcome = state, outcome.note, outcome
    appeal.reviewed_by, appeal.reviewed_at = by, now
    appeal.save()
    tell_answered(appeal)
    return outcome
