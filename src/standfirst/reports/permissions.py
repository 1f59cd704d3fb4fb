"""Who may report what."""

from typing import Any

from standfirst.commons.permissions import Table
from standfirst.reports.models import Report


def did_not_write_it(reader: Any, comment: Any) -> bool:
    """Anybody else than the author, signed in or not."""
    return not reader.is_authenticated or (reader.is_active and comment.author_id != reader.pk)


def made_it(reader: Any, report: Report) -> bool:
    """The reader whose report it is."""
    return bool(reader.is_authenticated and report.reporter_id == reader.pk)


def has_its_address(_reader: Any, report: Report) -> bool:
    """Whoever was mailed the address of a visitor's report."""
    return report.reporter_id is None


MAY: Table = {
    "report a comment": (did_not_write_it,),
    "read a report": (made_it, has_its_address),
    "add to a report": (made_it, has_its_address),
    "take a report back": (made_it, has_its_address),
}
