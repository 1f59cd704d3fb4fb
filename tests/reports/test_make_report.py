"""What becomes of a report when it is made."""

from datetime import timedelta

import pytest
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext

from standfirst.decisions.models import Decision
from standfirst.reports.close_reports import close_reports
from standfirst.reports.models import ILLEGAL, Report
from standfirst.reports.said import NotReportedError, Problem
from standfirst.sanctions.models import Block
from tests.factories.decision import make_decision
from tests.factories.discussion import NOON, make_comment, make_place, remove
from tests.factories.reader import ReaderFactory
from tests.factories.report import make_report

pytestmark = pytest.mark.django_db
State = Report.State


@pytest.fixture
def comment():
    return make_comment(make_place())


def refused(*args, **said) -> Problem:
    with pytest.raises(NotReportedError) as raised:
        make_report(*args, **said)
    return raised.value.problem


def decide(comment, kind: Decision.Kind, *, now=NOON) -> Decision:
    decision = make_decision(kind, comment_id=comment.pk, reader=comment.author, decided_at=now)
    close_reports(comment.pk, decision, now)
    return decision


def test_a_reader_s_report_counts_at_once_and_its_receipt_is_mailed(comment) -> None:
    reader = ReaderFactory()
    report = make_report(comment, by=reader, explanation="It sells shoes.")
    assert report.state == State.OPEN
    assert mail.outbox[-1].to == [reader.email]
    assert report.reference in mail.outbox[-1].body
    assert mail.outbox[-1].extra_headers["Auto-Submitted"] == "auto-generated"


def test_no_mail_to_a_reporter_names_the_author(comment) -> None:
    make_report(comment, by=ReaderFactory())
    decide(comment, Decision.Kind.REMOVE)
    assert len(mail.outbox) == 2
    assert all(comment.author.display_name not in letter.body + letter.subject for letter in mail.outbox)


@pytest.mark.parametrize("author_of", ["reader", "visitor"])
def test_a_report_whose_address_is_not_known_waits_for_it_to_be_confirmed(comment, author_of: str) -> None:
    who = {"visitor": "anna@example.org"} if author_of == "visitor" else {"by": ReaderFactory(confirmed=False)}
    report = make_report(comment, **who)
    assert report.state == State.UNCONFIRMED
    assert "/reports/confirm/" in mail.outbox[-1].body


def test_who_reports_child_abuse_need_not_say_who_they_are(comment) -> None:
    report = make_report(comment, visitor="", by=None, standard=ILLEGAL, child_abuse=True)
    assert report.state == State.OPEN


def test_the_same_person_reports_twice_and_one_report_holds_what_was_said_both_times(comment) -> None:
    reader = ReaderFactory()
    first = make_report(comment, by=reader, explanation="It sells shoes.")
    second = make_report(comment, by=reader, standard=ILLEGAL, explanation="And forged ones.", good_faith=True)
    assert second.pk == first.pk
    assert Report.objects.count() == 1
    assert second.explanation == "It sells shoes.\n\nAnd forged ones."
    assert second.is_illegal


def test_nobody_adds_to_a_visitor_s_confirmed_report_by_typing_the_address(comment) -> None:
    report = make_report(comment, visitor="anna@example.org", explanation="Mine.")
    Report.objects.update(state=State.OPEN)
    make_report(comment, visitor="anna@example.org", explanation="A stranger's.")
    report.refresh_from_db()
    assert report.explanation == "Mine."
    assert report.reference in mail.outbox[-1].body


def test_two_people_make_two_reports(comment) -> None:
    make_report(comment)
    make_report(comment)
    make_report(comment, visitor="anna@example.org")
    assert Report.objects.count() == 3


def test_one_s_own_comment_is_not_reported(comment) -> None:
    assert refused(comment, by=comment.author) is Problem.OWN


def test_what_nobody_can_read_is_not_reported(comment) -> None:
    remove(comment)
    comment.refresh_from_db()
    assert refused(comment) is Problem.GONE


@pytest.mark.parametrize("way", ["signed in", "by address"])
def test_a_blocked_reader_reports_nothing_by_either_way(comment, way: str) -> None:
    reader = ReaderFactory()
    decision = make_decision(Decision.Kind.BLOCK, reader=reader)
    Block.objects.create(reader=reader, decision=decision, edition="en", since=NOON)
    who = {"by": reader} if way == "signed in" else {"visitor": reader.email}
    assert refused(comment, **who) is Problem.BLOCKED


def test_what_was_decided_is_not_decided_again_unless_the_words_have_changed(comment) -> None:
    reader = ReaderFactory()
    make_report(comment, by=reader)
    decide(comment, Decision.Kind.PUBLISH)
    assert refused(comment, by=reader) is Problem.DECIDED
    comment.edited_at = NOON + timedelta(minutes=5)
    comment.save()
    assert make_report(comment, by=reader).state == State.OPEN


def test_the_eleventh_report_in_an_hour_has_to_wait() -> None:
    place, reader = make_place(), ReaderFactory()
    comments = [make_comment(place, minute=number) for number in range(11)]
    for comment in comments[:10]:
        make_report(comment, by=reader)
    assert refused(comments[10], by=reader) is Problem.TOO_MANY
    assert make_report(comments[10], by=reader, now=NOON + timedelta(minutes=61)).state == State.OPEN


def test_a_report_takes_the_same_few_queries_however_many_there_are(comment) -> None:
    for _ in range(3):
        make_report(comment)
    reader = ReaderFactory()
    with CaptureQueriesContext(
        connection,
    ) as queries:
        make_report(comment, by=reader)
    assert len(queries) <= 22, "\n".join(query["sql"] for query in queries)
