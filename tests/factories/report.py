"""Makes reports, through the verb that readers and visitors use."""

from datetime import datetime
from typing import Any

from standfirst.discussion.models import Comment
from standfirst.reports.make_report import make_report as verb
from standfirst.reports.models import Report
from standfirst.reports.said import Reporter, Said
from tests.factories.discussion import NOON, make_comment, make_place
from tests.factories.reader import ReaderFactory


def make_report(
    comment: Comment | None = None, *, by: Any = None, visitor: str = "", now: datetime = NOON, **said: Any
) -> Report:
    """A report by a reader, or by a `visitor` with that address."""
    comment = comment or make_comment(make_place())
    reporter = Reporter(email=visitor) if visitor else Reporter(reader=by or ReaderFactory())
    return verb(comment, reporter, Said(**({"standard": "no-spam"} | said)), now=now)
