"""What `reports` keeps of people."""

from datetime import datetime

from standfirst.commons.kept import Kept, Room
from standfirst.reports.confirm_report import forget_unconfirmed
from standfirst.reports.confirmation_link import DAYS
from standfirst.reports.erase_reports import KEPT, erase_reports, forget_old_reports, forget_warnings, has_open_report
from standfirst.reports.export_reports import export_reports
from standfirst.reports.standing import DAYS as COUNTED_FOR


def forget_reports(now: datetime) -> None:
    """Both that were never confirmed and that were decided long ago."""
    forget_unconfirmed(now=now)
    forget_old_reports(now=now)


ROOM = Room(
    kept=(
        Kept(
            "reports.Report",
            what="Who reported a comment (a reader, or a visitor's name and address), under which standard, and why",
            why="A person decides on it and tells who reported what came of it, as the law asks",
            how_long=f"{KEPT.days} days after the decision; then, or when the account is erased, only what was "
            f"reported, when, "
            f"and the outcome are left. A report whose address was not confirmed goes after {DAYS} days",
            personal=("reporter", "reporter_email", "reporter_name", "explanation"),
            harmless=("reference",),
            forget=forget_reports,
        ),
        Kept(
            "reports.ReporterWarning",
            what="That somebody was warned because nearly all their reports were unfounded",
            why="Who goes on after that is slowed",
            how_long=f"{COUNTED_FOR} days; goes when the account is erased",
            personal=("reporter", "reporter_email"),
            forget=lambda now: forget_warnings(now=now),
        ),
    ),
    erase=erase_reports,
    export=export_reports,
    has_open_case=has_open_report,
)
