"""Takes what is personal out of the reports of somebody who is erased; what was reported, and its outcome, stays."""

from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Q, QuerySet

from standfirst.commons.kept import Leaving
from standfirst.reports.models import Report, ReporterWarning
from standfirst.reports.standing import DAYS as COUNTED_FOR

State = Report.State
KEPT = timedelta(days=365)
NOBODY = {"reporter": None, "reporter_email": "", "reporter_name": "", "explanation": ""}


@transaction.atomic
def erase_reports(leaving: Leaving) -> None:
    """An open report is still to be decided on, and keeps its explanation until it is."""
    addresses = [address.lower() for address in leaving.addresses]  # As the form stores them.
    theirs = Q(reporter=leaving.reader) | Q(reporter_email__in=addresses)
    ReporterWarning.objects.filter(theirs).delete()
    Report.objects.filter(theirs, state=State.UNCONFIRMED).delete()
    reports = Report.objects.filter(theirs)
    forget_who_reported(reports.filter(state=State.DECIDED) if leaving.open_case else reports)


def forget_who_reported(reports: QuerySet[Report]) -> int:
    return reports.update(**NOBODY)


def forget_old_reports(*, now: datetime) -> int:
    """What was decided long ago keeps only what, when, and with which outcome."""
    old = Report.objects.filter(state=State.DECIDED, decided_at__lt=now - KEPT)
    return forget_who_reported(old.exclude(**NOBODY))


def forget_warnings(*, now: datetime) -> int:
    """A warning that counts no more."""
    return ReporterWarning.objects.filter(warned_at__lt=now - timedelta(days=COUNTED_FOR)).delete()[0]


def has_open_report(reader: Any) -> bool:
    """Whether one waits to be decided on, or its outcome may still be on its way."""
    return Report.objects.filter(reporter=reader, state=State.OPEN).exists()
