"""Gives an answer that takes effect a little later; `take_back_answer` leaves the appeal as it was.

What an answer reverses can't be soundly put back: a block that was lifted on appeal makes the next one final. So it is
held back until it can't be undone any more, and until then the reader finds the appeal open.
"""

import logging
from datetime import datetime
from typing import Any

from django.db import OperationalError, transaction

from standfirst.appeals.answer_appeal import LONGEST, AlreadyAnsweredError, opened, overturn, uphold
from standfirst.appeals.models import Appeal, HeldAnswer
from standfirst.decisions.time_to_undo import ON_ITS_WAY, UNDO

log = logging.getLogger(__name__)
AT_ONCE = 50
VERBS = {Appeal.State.UPHELD: uphold, Appeal.State.OVERTURNED: overturn}


class AnswerGoneError(Exception):
    """It was given or taken back already, or never was."""


@transaction.atomic
def hold_answer(appeal_id: int, state: Appeal.State, *, by: Any, answer: str, now: datetime) -> HeldAnswer:
    """Of two who answer the second is told. Raises as `opened` does."""
    appeal = opened(appeal_id, by=by, answer=answer)
    if HeldAnswer.objects.filter(appeal=appeal).exists():
        raise AlreadyAnsweredError(appeal)
    return HeldAnswer.objects.create(
        appeal=appeal,
        state=state,
        answer=answer.strip()[:LONGEST],
        by=by,
        given_at=now,
        due_at=now + UNDO + ON_ITS_WAY,
    )


@transaction.atomic
def take_back_answer(reference: str, *, by: Any, now: datetime) -> HeldAnswer:
    """Only by who gave it: for others it isn't there. Raises `AnswerGoneError`."""
    held_back = HeldAnswer.objects.select_for_update(of=("self",)).select_related("appeal")
    held = held_back.filter(appeal__reference=reference, by=by, due_at__gt=now).first()
    if held is None:
        raise AnswerGoneError(reference)
    held.delete()
    return held


def give_answers(*, now: datetime) -> int:
    """Those that can't be taken back any more, oldest first; how many were given."""
    due = HeldAnswer.objects.filter(due_at__lte=now).order_by("due_at", "id").values_list("pk", flat=True)
    return sum(give(number, now=now) for number in list(due[:AT_ONCE]))


def give(number: int, *, now: datetime) -> bool:
    """False where somebody else gave it meanwhile, or it can't be given.

    What can't be, as when whoever answered has lost their role, is dropped, so that the appeal waits for another. Only
    a database that is busy is tried again.
    """
    try:
        return give_now(number, now=now)
    except OperationalError:
        log.exception("The held answer %s could not be given yet.", number)
    except Exception:  # Whatever it is, those behind it must be given, and the appeal must not hang.
        log.exception("The held answer %s can't be given: its appeal is open again.", number)
        HeldAnswer.objects.filter(pk=number).delete()
    return False


@transaction.atomic
def give_now(number: int, *, now: datetime) -> bool:
    """In one transaction with the end of the waiting, so that nobody is answered twice."""
    held = HeldAnswer.objects.select_for_update(of=("self",)).select_related("by").filter(pk=number).first()
    if held is None:
        return False
    VERBS[Appeal.State(held.state)](held.appeal_id, by=held.by, answer=held.answer, now=now)
    held.delete()
    return True
