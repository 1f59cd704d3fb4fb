"""A visitor's report counts once the link in the mail was followed."""

from datetime import timedelta

import pytest
from django.core import mail

from standfirst.reports.confirm_report import confirm_report, forget_unconfirmed
from standfirst.reports.confirmation_link import DeadLinkError, key_of
from standfirst.reports.models import Report
from tests.factories.discussion import NOON
from tests.factories.report import make_report

pytestmark = pytest.mark.django_db


@pytest.fixture
def report() -> Report:
    return make_report(visitor="anna@example.org")


def test_the_link_lets_it_count_and_the_receipt_is_mailed_once(report: Report) -> None:
    mail.outbox.clear()
    confirm_report(key_of(report))
    assert confirm_report(key_of(report)).state == Report.State.OPEN
    assert len(mail.outbox) == 1


def test_a_link_that_is_not_ours_confirms_nothing(report: Report) -> None:
    with pytest.raises(DeadLinkError):
        confirm_report(report.reference)
    with pytest.raises(DeadLinkError):
        confirm_report(key_of(report)[:-1])


def test_what_nobody_confirmed_is_deleted_and_its_link_dead(report: Report) -> None:
    key = key_of(report)
    assert forget_unconfirmed(now=NOON + timedelta(days=3)) == 0
    assert forget_unconfirmed(now=NOON + timedelta(days=4)) == 1
    with pytest.raises(DeadLinkError):
        confirm_report(key)
