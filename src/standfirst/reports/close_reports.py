"""Closes the reports on a comment once somebody has decided on it for good, and tells who reported.

What a moderator takes back within seconds never comes here; what an appeal reverses was decided and told all the same.
"""

from datetime import datetime

from django.db import transaction

from standfirst.decisions.models import Decision
from standfirst.discussion.models import Comment
from standfirst.reports.models import Report
from standfirst.reports.tell_reporter import tell_reporter
from standfirst.reports.warn_reporter import warn_if_needed

OUTCOMES = {
    Decision.Kind.REMOVE: Report.Outcome.REMOVED,
    Decision.Kind.DELETE: Report.Outcome.REMOVED,
    Decision.Kind.EDIT: Report.Outcome.EDITED,
    Decision.Kind.PUBLISH: Report.Outcome.KEPT,
}


@transaction.atomic
def close_reports(comment_id: int, decision: Decision, now: datetime) -> int:
    """Note the outcome of every open report on the comment, and tell each reporter; how many there were.

    A comment that is held again, or whose author was warned while it stays, was not decided on: nothing is closed.
    """
    outcome = OUTCOMES.get(Decision.Kind(decision.kind))
    if outcome is None:
        return 0
    return close(comment_id, outcome, decision=decision, now=now)


@transaction.atomic
def close_moot_reports(now: datetime) -> int:
    """Close the reports on comments that their authors have withdrawn, or that are gone with their accounts."""
    waiting = Report.objects.filter(state=Report.State.OPEN).order_by().values_list("comment_id", flat=True).distinct()
    standing = Comment.objects.filter(pk__in=waiting).exclude(state=Comment.State.WITHDRAWN)
    moot = set(waiting) - set(standing.values_list("pk", flat=True))
    return sum(close(comment_id, Report.Outcome.WITHDRAWN, decision=None, now=now) for comment_id in sorted(moot))


def close(comment_id: int, outcome: Report.Outcome, *, decision: Decision | None, now: datetime) -> int:
    reports = Report.objects.filter(comment_id=comment_id, state=Report.State.OPEN)
    closed = list(reports.select_for_update(of=("self",)).select_related("reporter").order_by("pk"))
    for report in closed:
        report.state, report.outcome, report.decision, report.decided_at = Report.State.DECIDED, outcome, decision, now
    Report.objects.bulk_update(closed, ["state", "outcome", "decision", "decided_at"])
    for report in closed:
        tell_reporter(report, "decided")
        warn_if_needed(report, now=now)
    return len(closed)
