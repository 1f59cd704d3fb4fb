"""Confirms that a report's address is its reporter's: from then on it counts."""

from datetime import datetime, timedelta

from django.db import transaction

from standfirst.reports.confirmation_link import DAYS, find_by_key
from standfirst.reports.models import Report
from standfirst.reports.tell_reporter import tell_reporter


@transaction.atomic
def confirm_report(key: str) -> Report:
    """Let it count; a second time changes nothing. Raises `DeadLinkError`."""
    report = Report.objects.select_for_update().get(pk=find_by_key(key).pk)
    if report.state == Report.State.UNCONFIRMED:
        report.state = Report.State.OPEN
        report.save()
        tell_reporter(report, "received")
    return report


def forget_unconfirmed(*, now: datetime) -> int:
    """Delete reports whose link is dead: what a stranger typed about somebody is not kept."""
    old = Report.objects.filter(state=Report.State.UNCONFIRMED, reported_at__lt=now - timedelta(days=DAYS, hours=1))
    return old.delete()[0]
