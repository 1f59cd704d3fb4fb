"""Hands a reader the reports that they made."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from standfirst.commons.kept import Part, Row
from standfirst.reports.models import Report


def export_reports(reader: Any) -> Iterator[Part]:
    columns = {
        "reported_at": _("Reported"),
        "standard": _("Standard"),
        "explanation": _("Explanation"),
        "state": _("State"),
        "outcome": _("Outcome"),
    }
    yield Part("reports", _("My reports"), columns, reports(reader))


def reports(reader: Any) -> Iterator[Row]:
    for report in Report.objects.filter(reporter=reader).order_by("pk").iterator(chunk_size=500):
        yield {
            "reported_at": report.reported_at,
            "standard": report.standard,
            "explanation": report.explanation,
            "state": report.get_state_display(),
            "outcome": report.get_outcome_display(),
        }
