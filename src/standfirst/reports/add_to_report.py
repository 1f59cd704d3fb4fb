"""Adds to a report that waits; nothing that was said before is lost, so there is no undo."""

from typing import Any

from django.db import transaction

from standfirst.commons.permissions import require
from standfirst.reports.models import Report
from standfirst.reports.permissions import MAY
from standfirst.reports.said import Said


@transaction.atomic
def add_to_report(reference: str, more: str, *, by: Any) -> bool:
    """False where it was decided meanwhile. Raises `Report.DoesNotExist` and `PermissionDenied`."""
    report = Report.objects.select_for_update().get(reference=reference)
    require(MAY, "add to a report", by, report)
    if report.state == Report.State.DECIDED:
        return False
    say_more(report, Said(report.standard, more.strip()))
    return True


def say_more(report: Report, said: Said) -> None:
    """Keep what was said first, and what is said now; in the caller's transaction."""
    together = said.after(report)
    report.standard, report.explanation = together.standard, together.explanation
    report.child_abuse, report.good_faith = together.child_abuse, together.good_faith
    report.save(update_fields=["standard", "explanation", "child_abuse", "good_faith"])
