"""Everybody who reported is told what came of it."""

from datetime import timedelta

import pytest
from django.core import mail

from standfirst.decisions.models import Decision
from standfirst.discussion.find_place import find_place
from standfirst.discussion.withdraw_comment import withdraw_comment
from standfirst.reports.close_reports import close_moot_reports, close_reports
from standfirst.reports.models import Report, ReporterWarning
from standfirst.reports.open_reports import facts_of_reports, number_reported, open_reports_on, reported_comments
from tests.factories.decision import make_decision
from tests.factories.discussion import NOON, make_comment, make_place
from tests.factories.reader import ReaderFactory
from tests.factories.report import make_report

pytestmark = pytest.mark.django_db
Kind, Outcome = Decision.Kind, Report.Outcome


@pytest.fixture
def comment():
    return make_comment(make_place())


def decide(comment, kind: Kind) -> Decision:
    decision = make_decision(kind, comment_id=comment.pk, reader=comment.author)
    close_reports(comment.pk, decision, NOON + timedelta(hours=1))
    return decision


OUTCOMES = [(Kind.REMOVE, Outcome.REMOVED), (Kind.EDIT, Outcome.EDITED), (Kind.PUBLISH, Outcome.KEPT)]


@pytest.mark.parametrize(("kind", "outcome"), OUTCOMES)
def test_each_reporter_is_mailed_the_outcome(comment, kind: Kind, outcome: Outcome) -> None:
    reports = [make_report(comment), make_report(comment)]
    mail.outbox.clear()
    decide(comment, kind)
    for report in reports:
        report.refresh_from_db()
        assert (report.state, report.outcome) == (Report.State.DECIDED, outcome)
    assert {letter.to[0] for letter in mail.outbox} == {report.reporter.email for report in reports}
    assert all(str(outcome.label) in letter.body for letter in mail.outbox)


@pytest.mark.parametrize("kind", [Kind.HOLD, Kind.WARN, Kind.BLOCK])
def test_what_does_not_decide_on_the_comment_leaves_reports_open(comment, kind: Kind) -> None:
    make_report(comment)
    decide(comment, kind)
    assert Report.objects.get().state == Report.State.OPEN


def test_a_report_that_is_not_confirmed_is_not_told_an_outcome(comment) -> None:
    make_report(comment, visitor="anna@example.org")
    mail.outbox.clear()
    decide(comment, Kind.REMOVE)
    assert mail.outbox == []


def test_reports_on_a_withdrawn_comment_are_closed_and_told_so(comment) -> None:
    report = make_report(comment)
    withdraw_comment(comment.author, find_place(comment.discussion_id), comment.pk, now=NOON)
    mail.outbox.clear()
    assert close_moot_reports(NOON + timedelta(hours=1)) == 1
    report.refresh_from_db()
    assert report.outcome == Outcome.WITHDRAWN
    assert len(mail.outbox) == 1
    assert close_moot_reports(NOON + timedelta(hours=2)) == 0


def test_five_unfounded_reports_are_answered_by_one_warning() -> None:
    place, reader = make_place(), ReaderFactory()
    for minute in range(6):
        comment = make_comment(place, minute=minute)
        make_report(comment, by=reader)
        decide(comment, Kind.PUBLISH)
    warning = ReporterWarning.objects.get()
    assert (warning.reporter, warning.decided, warning.unfounded) == (reader, 5, 5)
    assert sum("unfounded" in letter.subject for letter in mail.outbox) == 1


def test_the_queue_has_the_most_reported_comment_first_and_only_the_editions_asked_for() -> None:
    english, french = make_place(), make_place(section__edition__slug="fr")
    once, twice = make_comment(english), make_comment(english, minute=1)
    elsewhere = make_report(
        make_comment(french, text="Le port rouvre enfin, et les bateaux du matin sont revenus.")
    ).comment_id
    make_report(once)
    make_report(twice)
    make_report(twice)
    make_report(twice, visitor="anna@example.org")
    assert [(row["comment_id"], row["number"]) for row in reported_comments(["en"])] == [(twice.pk, 2), (once.pk, 1)]
    assert number_reported() == 3
    assert number_reported(["fr"]) == 1
    assert {key: len(found) for key, found in open_reports_on([once.pk, twice.pk, elsewhere]).items()} == {
        once.pk: 1,
        twice.pk: 2,
        elsewhere: 1,
    }


def test_the_facts_of_a_decision_say_how_many_reports_and_notices_led_to_it(comment) -> None:
    assert facts_of_reports(comment.pk) == {}
    make_report(comment)
    make_report(comment, standard="illegal", explanation="It breaks the law on weapons.", good_faith=True)
    assert facts_of_reports(comment.pk) == {"reports": 2, "notices": 1}
