"""Closes the reports on a comment once somebody has decided on it, and tells who reported."""

from datetime import datetime

from django.db import transaction

from standfirst.decisions.models import Decision
from standfirst.reports.models import Report

OUTCOMES = {
    Decision.Kind.REMOVE: Report.Outcome.REMOVED,
    Decision.Kind.DELETE: Report.Outcome.REMOVED,
    Decision.Kind.EDIT: Report.Outcome.EDITED,
    Decision.Kind.PUBLISH: Report.Outcome.KEPT,
}


@transaction.atomic
def close_reports(comment_id: int, decision: Decision, now: datetime) -> int:
    """Note the outcome of every open report on the comment; how many there were.

    A comment that is held again, or whose author was warned while it stays, was not decided on: nothing is closed.
    """
    outcome = OUTCOMES.get(Decision.Kind(decision.kind))
    if outcome is None:
        return 0
    reports = Report.objects.filter(comment_id=comment_id, state=Report.State.OPEN)
    return reports.update(state=Report.State.DECIDED, outcome=outcome, decision=decision, decided_at=now)
