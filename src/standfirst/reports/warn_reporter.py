"""Warns somebody whose reports are nearly all unfounded, once, before anything is slowed."""

from datetime import datetime

from standfirst.reports.models import Report, ReporterWarning
from standfirst.reports.said import Reporter
from standfirst.reports.standing import should_be_warned
from standfirst.reports.tell_reporter import tell_reporter


def warn_if_needed(report: Report, *, now: datetime) -> ReporterWarning | None:
    """Look at all that who made this report has reported; in the caller's transaction."""
    if report.outcome != Report.Outcome.KEPT:
        return None
    standing = should_be_warned(Reporter.of(report), now=now)
    if standing is None:
        return None
    warning = ReporterWarning.objects.create(
        reporter=report.reporter,
        reporter_email=report.reporter_email,
        edition=report.edition,
        decided=standing.decided,
        unfounded=standing.unfounded,
        warned_at=now,
    )
    tell_reporter(report, "warning")
    return warning
