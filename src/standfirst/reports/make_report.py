"""Reports a comment; `take_back_report` undoes it as long as nobody has decided."""

from datetime import datetime

from django.db import transaction

from standfirst.commons.permissions import may
from standfirst.consents.versions import must_consent
from standfirst.discussion.models import Comment
from standfirst.readers.models import Reader
from standfirst.reports.add_to_report import say_more
from standfirst.reports.models import Report
from standfirst.reports.permissions import MAY
from standfirst.reports.said import NotReportedError, Problem, Reporter, Said
from standfirst.reports.standing import require_within_limits
from standfirst.reports.tell_reporter import tell_reporter
from standfirst.sanctions.standing import block_in_force, block_of_address

State = Report.State


@transaction.atomic
def make_report(comment: Comment, reporter: Reporter, said: Said, *, now: datetime) -> Report:
    """Store the report, or add it to the one that the same person has open on the comment. Raises `NotReportedError`.

    It counts at once where we know the address, and otherwise when the link that is mailed there is followed.
    """
    require_may_report(comment, reporter, now=now)
    lock(comment, reporter)
    earlier = Report.objects.filter(reporter.their_reports, comment_id=comment.pk).order_by("-reported_at").first()
    if earlier and earlier.state != State.DECIDED:
        return once_more(earlier, reporter, said)
    if earlier and earlier.outcome != Report.Outcome.TAKEN_BACK and not changed_since(comment, earlier):
        raise NotReportedError(Problem.DECIDED, earlier)
    require_within_limits(reporter, now=now)
    report = store(comment, reporter, said, now=now)
    tell_reporter(report, "received" if report.state == State.OPEN else "confirm")
    return report


def require_may_report(comment: Comment, reporter: Reporter, *, now: datetime) -> None:
    """Raises `NotReportedError`. A block holds for the address too: whoever signs out is no other person."""
    if not comment.is_public:
        raise NotReportedError(Problem.GONE)
    if reporter.reader and not may(MAY, "report a comment", reporter.reader, comment):
        raise NotReportedError(Problem.OWN)
    blocked = block_in_force(reporter.reader, now) if reporter.reader else block_of_address(reporter.email, now)
    if blocked:
        raise NotReportedError(Problem.BLOCKED)
    if reporter.reader and must_consent(reporter.reader, comment.discussion.story.edition.slug):
        raise NotReportedError(Problem.NOT_ACCEPTED)


def lock(comment: Comment, reporter: Reporter) -> None:
    """Of two reports that one person sends at the same moment, the second finds the first."""
    if reporter.reader:
        Reader.objects.select_for_update().get(pk=reporter.reader.pk)
    else:
        Comment.objects.select_for_update().get(pk=comment.pk)


def changed_since(comment: Comment, report: Report) -> bool:
    """Whether there are words that nobody has decided on yet."""
    return bool(comment.edited_at and report.decided_at and comment.edited_at > report.decided_at)


def once_more(report: Report, reporter: Reporter, said: Said) -> Report:
    """Nobody adds to a visitor's confirmed report who only knows the address: its owner is mailed where to."""
    if report.state == State.OPEN and reporter.reader is None:
        tell_reporter(report, "reported_before")
        return report
    say_more(report, said)
    if report.state == State.UNCONFIRMED:
        tell_reporter(report, "confirm")
    return report


def store(comment: Comment, reporter: Reporter, said: Said, *, now: datetime) -> Report:
    return Report.objects.create(
        comment_id=comment.pk,
        discussion_id=comment.discussion_id,
        edition=comment.discussion.story.edition.slug,
        reporter=reporter.reader,
        reporter_email=reporter.email,
        reporter_name=reporter.name,
        standard=said.standard,
        child_abuse=said.child_abuse,
        explanation=said.explanation,
        good_faith=said.good_faith,
        reported_at=now,
        state=State.OPEN if reporter.is_sure else State.UNCONFIRMED,
    )
