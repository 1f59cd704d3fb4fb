"""Reports comments of the demo newspaper, as its files say, by readers and a visitor, and decides on some."""

from datetime import datetime, timedelta
from typing import Any

from standfirst.config.demo.comments import DemoDiscussion
from standfirst.config.demo.log_ins import LOG_INS
from standfirst.decisions.models import Decision
from standfirst.discussion.change_state import record
from standfirst.discussion.models import Comment
from standfirst.moderation.decide_on_comment import grounds_of
from standfirst.readers.models import Reader
from standfirst.reports.close_reports import close_reports
from standfirst.reports.confirm_report import confirm_report
from standfirst.reports.confirmation_link import key_of
from standfirst.reports.make_report import make_report
from standfirst.reports.models import ILLEGAL
from standfirst.reports.said import Reporter, Said

AFTER = timedelta(minutes=20)  # From a comment to a report, and from a report to a decision.


def make_demo_reports(discussions: list[DemoDiscussion], readers: dict[str, Reader], *, now: datetime) -> int:
    """How many there are."""
    made = 0
    for discussion in discussions:
        for entry in discussion.about.get("reports", []):
            report_entry(discussion.posted[entry["comment"]], entry, readers, now=now)
            made += 1
    return made


def report_entry(comment: Comment, entry: dict[str, Any], readers: dict[str, Reader], *, now: datetime) -> None:
    """Not before the comment was written, and not after now. A visitor follows the link at once."""
    at = min(comment.posted_at + AFTER, now)
    said = Said(entry["standard"], entry["explanation"], good_faith=entry["standard"] == ILLEGAL)
    reader = readers.get(entry["by"])
    reporter = Reporter(reader=reader) if reader else Reporter(email=entry["by"], name="V. Isitor")
    report = make_report(comment, reporter, said, now=at)
    if reader is None:
        confirm_report(key_of(report))
    if entry.get("outcome") == "kept":
        leave(comment, now=min(at + AFTER, now))


def leave(comment: Comment, *, now: datetime) -> Decision:
    """What the moderator does who reads the comment and leaves it where it is."""
    address = next(address for address, log_in in LOG_INS.items() if log_in.role == "moderator")
    moderator = Reader.objects.get(email=address)
    decision = record(comment, grounds_of(comment, by=moderator), old=comment.state, now=now)
    close_reports(comment.pk, decision, now)
    return decision
