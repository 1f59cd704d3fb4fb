"""How far somebody's reports can be relied on, by number and by proportion, and what follows from it.

The policy that readers are told: whoever had at least `ENOUGH` reports decided on in `DAYS` days, of which at least
`MOSTLY` were unfounded, is warned once by mail. Whoever goes on like that after the warning is slowed to one report in
three days, until better reports, or time, have changed the proportion. Nobody is shut out for good, and every report is
read by a person: gravity and intention are theirs to weigh.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, Q

from standfirst.reports.models import Report, ReporterWarning
from standfirst.reports.said import NotReportedError, Problem, Reporter

DAYS = 180
ENOUGH, ENOUGH_AFTER_WARNING = 5, 3
MOSTLY = 0.8
SLOWED_TO = timedelta(days=3)
AN_HOUR, AT_MOST_AN_HOUR = timedelta(hours=1), 10
A_DAY, AT_MOST_A_DAY = timedelta(days=1), 40
JUDGED = (Report.Outcome.REMOVED, Report.Outcome.EDITED, Report.Outcome.KEPT)


@dataclass(frozen=True, slots=True)
class Standing:
    """How many reports were decided on, and how many of them unfounded."""

    decided: int
    unfounded: int

    def is_bad(self, enough: int) -> bool:
        """Whether nearly all were unfounded, and there were enough to say so."""
        return self.decided >= enough and self.unfounded >= MOSTLY * self.decided


def standing_of(reporter: Reporter, *, since: datetime) -> Standing:
    """Counts what was reported since then and has been decided on."""
    reports = Report.objects.filter(reporter.their_reports, reported_at__gte=since, outcome__in=JUDGED)
    numbers = reports.order_by().aggregate(
        decided=Count("id"), unfounded=Count("id", filter=Q(outcome=Report.Outcome.KEPT))
    )
    return Standing(**numbers)


def newest_warning(reporter: Reporter, *, now: datetime) -> ReporterWarning | None:
    """A warning that still counts."""
    warnings = ReporterWarning.objects.filter(reporter.their_reports, warned_at__gte=now - timedelta(days=DAYS))
    return warnings.order_by("-warned_at").first()


def is_slowed(reporter: Reporter, *, now: datetime) -> bool:
    """Whether they were warned and went on."""
    warning = newest_warning(reporter, now=now)
    return bool(warning and standing_of(reporter, since=warning.warned_at).is_bad(ENOUGH_AFTER_WARNING))


def should_be_warned(reporter: Reporter, *, now: datetime) -> Standing | None:
    """The numbers for a warning; None where there is no reason for one, or one was given."""
    standing = standing_of(reporter, since=now - timedelta(days=DAYS))
    return standing if standing.is_bad(ENOUGH) and newest_warning(reporter, now=now) is None else None


def require_within_limits(reporter: Reporter, *, now: datetime) -> None:
    """Raises `NotReportedError` where this person has to wait."""
    reported = Report.objects.filter(reporter.their_reports, reported_at__lte=now).order_by()
    if reported.filter(reported_at__gt=now - AN_HOUR).count() >= AT_MOST_AN_HOUR:
        raise NotReportedError(Problem.TOO_MANY)
    if reported.filter(reported_at__gt=now - A_DAY).count() >= AT_MOST_A_DAY:
        raise NotReportedError(Problem.TOO_MANY)
    if is_slowed(reporter, now=now) and reported.filter(reported_at__gt=now - SLOWED_TO).exists():
        raise NotReportedError(Problem.SLOWED)
