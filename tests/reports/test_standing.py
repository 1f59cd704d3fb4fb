"""Whoever reports without reason is warned first, then slowed, and never shut out."""

from datetime import timedelta

import pytest

from standfirst.decisions.models import Decision
from standfirst.reports.close_reports import close_reports
from standfirst.reports.models import ReporterWarning
from standfirst.reports.said import NotReportedError, Problem, Reporter
from standfirst.reports.standing import Standing, is_slowed
from tests.factories.decision import make_decision
from tests.factories.discussion import NOON, make_comment, make_place
from tests.factories.reader import ReaderFactory
from tests.factories.report import make_report

pytestmark = pytest.mark.django_db
Kind = Decision.Kind


@pytest.mark.parametrize(
    ("decided", "unfounded", "bad"), [(4, 4, False), (5, 4, True), (5, 3, False), (10, 8, True), (10, 7, False)]
)
def test_number_and_proportion_count_together(decided: int, unfounded: int, bad: bool) -> None:
    assert Standing(decided, unfounded).is_bad(5) is bad


class Reporting:
    """A reader who reports a comment a day, each decided on at once."""

    def __init__(self) -> None:
        self.reader, self.place, self.day = ReaderFactory(), make_place(), 0

    @property
    def now(self):
        return NOON + timedelta(days=self.day)

    def report(self, kind: Kind, *, days: int = 1) -> None:
        self.day += days
        comment = make_comment(self.place, minute=self.day)
        make_report(comment, by=self.reader, now=self.now)
        close_reports(comment.pk, make_decision(kind, comment_id=comment.pk), self.now + timedelta(minutes=1))

    @property
    def slowed(self) -> bool:
        return is_slowed(Reporter(reader=self.reader), now=self.now + timedelta(hours=1))


def test_nobody_is_slowed_before_a_warning_and_three_more_unfounded_reports() -> None:
    somebody = Reporting()
    for _ in range(5):
        somebody.report(Kind.PUBLISH)
    assert ReporterWarning.objects.count() == 1
    assert not somebody.slowed
    for _ in range(3):
        assert not somebody.slowed
        somebody.report(Kind.PUBLISH)
    assert somebody.slowed
    with pytest.raises(NotReportedError) as raised:
        somebody.report(Kind.PUBLISH, days=1)
    assert raised.value.problem is Problem.SLOWED


def test_who_is_slowed_reports_every_third_day_and_good_reports_end_it() -> None:
    somebody = Reporting()
    for _ in range(8):
        somebody.report(Kind.PUBLISH)
    somebody.report(Kind.REMOVE, days=4)
    assert not somebody.slowed  # Three of four after the warning: fewer than four in five.


def test_after_half_a_year_the_warning_is_forgotten() -> None:
    somebody = Reporting()
    for _ in range(8):
        somebody.report(Kind.PUBLISH)
    somebody.day += 181
    assert not somebody.slowed
