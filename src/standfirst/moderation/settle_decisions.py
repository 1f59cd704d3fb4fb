"""Settles decisions that can't be taken back any more: people are told, reports are closed, strikes are counted."""

import logging
from datetime import datetime

from django.db import transaction

from standfirst.decisions.models import Decision
from standfirst.decisions.tell_author import tell_author
from standfirst.moderation.count_strikes import count_strikes
from standfirst.moderation.models import Settlement
from standfirst.reports.close_reports import close_reports

log = logging.getLogger(__name__)
AT_ONCE = 200


def settle_decisions(*, now: datetime) -> int:
    """What is due, oldest first; how many there were. One that fails is logged, and tried again with the next."""
    due = Settlement.objects.filter(due_at__lte=now).order_by("due_at", "id").values_list("pk", flat=True)
    return sum(settle(number, now=now) for number in list(due[:AT_ONCE]))


def settle(number: int, *, now: datetime) -> bool:
    """False where it was undone, or settled by somebody else, meanwhile."""
    try:
        with transaction.atomic():
            held_back = Settlement.objects.select_for_update(of=("self",)).filter(pk=number)
            settlement = held_back.select_related("decision__reader").first()
            if settlement is None:
                return False
            tell_of(settlement.decision, now=now)
            settlement.delete()
    except Exception:  # Whatever it is, those behind it must be told.
        log.exception("The decision of settlement %s could not be settled.", number)
        return False
    return True


def tell_of(decision: Decision, *, now: datetime) -> None:
    """In one transaction with the end of the settlement, so that nobody is told twice."""
    tell_author(decision)
    if decision.comment_id is not None:
        close_reports(decision.comment_id, decision, now)
    count_strikes(decision, now=now)
