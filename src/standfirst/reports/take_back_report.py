"""Takes a report back, by who made it; `make_report` makes it anew."""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.commons.permissions import require
from standfirst.reports.models import Report
from standfirst.reports.permissions import MAY


@transaction.atomic
def take_back_report(reference: str, *, by: Any, now: datetime) -> bool:
    """False where it was decided meanwhile. Raises `Report.DoesNotExist` and `PermissionDenied`."""
    report = Report.objects.select_for_update().get(reference=reference)
    require(MAY, "take a report back", by, report)
    if report.state == Report.State.DECIDED:
        return False
    report.state, report.outcome, report.decided_at = Report.State.DECIDED, Report.Outcome.TAKEN_BACK, now
    report.save(update_fields=["state", "outcome", "decided_at"])
    return True
