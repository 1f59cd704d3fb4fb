"""The page of one report."""

import pytest
from django.test import Client

from standfirst.decisions.models import Decision
from standfirst.reports.close_reports import close_reports
from standfirst.reports.models import Report
from tests.factories.decision import make_decision
from tests.factories.discussion import NOON
from tests.factories.reader import ReaderFactory
from tests.factories.report import make_report

pytestmark = pytest.mark.django_db


@pytest.fixture
def report() -> Report:
    return make_report(explanation="It sells shoes.")


@pytest.fixture
def reporter(client: Client, report: Report) -> Client:
    client.force_login(report.reporter)
    return client


def page(report: Report) -> str:
    return f"/reports/of/{report.reference}/"


def test_the_reporter_reads_what_was_said_and_nobody_else_does(reporter: Client, report: Report) -> None:
    answer = reporter.get(page(report))
    assert b"It sells shoes." in answer.content
    assert "noindex" in answer["X-Robots-Tag"]
    assert Client().get(page(report)).status_code == 404
    reporter.force_login(ReaderFactory())
    assert reporter.get(page(report)).status_code == 404


def test_something_is_added_while_it_waits(reporter: Client, report: Report) -> None:
    reporter.post(page(report), {"more": "Cheap ones."})
    report.refresh_from_db()
    assert report.explanation == "It sells shoes.\n\nCheap ones."


def test_nothing_is_added_once_it_was_decided(reporter: Client, report: Report) -> None:
    close_reports(report.comment_id, make_decision(Decision.Kind.PUBLISH, comment_id=report.comment_id), NOON)
    answer = reporter.post(page(report), {"more": "Cheap ones."})
    assert b"The comment stays." in answer.content
    report.refresh_from_db()
    assert report.explanation == "It sells shoes."


def test_it_is_taken_back(reporter: Client, report: Report) -> None:
    answer = reporter.post(f"{page(report)}take-back/", follow=True)
    assert b"You took your report back." in answer.content


def test_a_stranger_takes_nothing_back(report: Report) -> None:
    assert Client().post(f"{page(report)}take-back/").status_code == 404
    report.refresh_from_db()
    assert report.state == Report.State.OPEN


def test_the_list_has_a_reader_s_own_reports(reporter: Client, report: Report) -> None:
    make_report()
    answer = reporter.get("/reports/").content.decode()
    assert page(report) in answer
    assert answer.count("/reports/of/") == 1


def test_a_dead_link_is_told_in_words(client: Client, db) -> None:
    answer = client.get("/reports/confirm/nonsense/")
    assert answer.status_code == 410
