"""The page on which a comment is reported."""

import pytest
from django.core import mail
from django.test import Client

from standfirst.reports.models import Report
from tests.factories.consents import publish
from tests.factories.discussion import make_comment, make_place, remove
from tests.factories.reader import ReaderFactory
from tests.factories.registration import solved_captcha
from tests.factories.report import make_report

pytestmark = pytest.mark.django_db
LAW = {
    "standard": "illegal",
    "explanation": "It offers forged passports, which is a crime.",
    "name": "Anna Berg",
    "good_faith": "on",
}


@pytest.fixture
def comment():
    return make_comment(make_place(), text="The harbour opens again tomorrow, and the ferries will run until midnight.")


@pytest.fixture
def address(comment) -> str:
    return f"/reports/{comment.pk}/"


@pytest.fixture
def signed_in(client: Client) -> Client:
    client.force_login(ReaderFactory())
    return client


def test_every_comment_has_a_way_to_its_report_the_same_for_everybody(client: Client, comment, address: str) -> None:
    story = comment.discussion.story.url
    visitor = client.get(story).content
    client.force_login(ReaderFactory())
    assert f'href="{address}"'.encode() in visitor
    assert client.get(story).content == visitor


def test_a_reader_chooses_a_standard_and_is_done(signed_in: Client, address: str) -> None:
    answer = signed_in.post(address, {"standard": "no-spam"}, follow=True)
    report = Report.objects.get()
    assert answer.redirect_chain[-1][0] == f"/reports/of/{report.reference}/"
    assert b"A moderator will read your report" in answer.content


def test_a_visitor_is_sent_to_the_inbox_and_confirms_there(client: Client, address: str) -> None:
    sent = {"standard": "no-spam", "email": "Anna@Example.org", "captcha": solved_captcha()}
    assert b"inbox" in client.post(address, sent, follow=True).content
    assert Report.objects.get().state == Report.State.UNCONFIRMED
    link = next(line for line in mail.outbox[0].body.splitlines() if "/reports/confirm/" in line)
    page = client.get(link)
    assert page.status_code == 200
    assert Report.objects.get().state == Report.State.UNCONFIRMED  # Only opened, as programs do.
    client.post(link)
    assert Report.objects.get().state == Report.State.OPEN


def test_a_visitor_without_the_captcha_loses_nothing_that_was_typed(client: Client, address: str) -> None:
    answer = client.post(address, LAW | {"email": "anna@example.org"})
    assert answer.status_code == 422
    assert b"forged passports" in answer.content
    assert Report.objects.count() == 0


@pytest.mark.parametrize("missing", ["explanation", "name", "good_faith"])
def test_a_notice_of_illegal_content_needs_what_the_law_asks(signed_in: Client, address: str, missing: str) -> None:
    answer = signed_in.post(address, LAW | {missing: ""})
    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == [missing]
    assert Report.objects.count() == 0


def test_the_whole_notice_is_stored(signed_in: Client, address: str) -> None:
    signed_in.post(address, LAW)
    report = Report.objects.get()
    assert report.is_illegal
    assert report.good_faith
    assert report.reporter_name == "Anna Berg"


def test_child_abuse_is_reported_without_a_name_or_an_address(client: Client, address: str) -> None:
    sent = LAW | {"name": "", "child_abuse": "on", "captcha": solved_captcha()}
    answer = client.post(address, sent, follow=True)
    assert answer.status_code == 200
    assert Report.objects.get().state == Report.State.OPEN
    assert mail.outbox == []


def test_the_exact_address_of_the_comment_stands_in_the_form(client: Client, comment, address: str) -> None:
    assert f"/discussions/{comment.discussion_id}/comments/{comment.pk}/" in client.get(address).content.decode()


def test_words_that_nobody_can_read_any_more_are_not_shown_here_either(client: Client, comment, address: str) -> None:
    remove(comment)
    answer = client.get(address)
    assert answer.status_code == 410
    assert comment.text not in answer.content.decode()


def test_the_page_speaks_the_language_of_the_edition(client: Client) -> None:
    place = make_place(section__edition__slug="fr")
    comment = make_comment(place, text="Le port rouvre enfin, et les bateaux du matin sont revenus.")
    assert 'lang="fr"' in client.get(f"/reports/{comment.pk}/").content.decode()


@pytest.mark.parametrize("number", [10**6, 2**63, 10**40])
def test_there_is_nothing_to_report_where_there_is_no_comment(client: Client, db, number: int) -> None:
    assert client.get(f"/reports/{number}/").status_code == 404


def test_a_visitor_who_types_an_address_learns_nothing_of_its_owner(client: Client, comment, address: str) -> None:
    plain = client.post(address, {"standard": "no-spam", "email": "new@example.org", "captcha": solved_captcha()})
    Report.objects.update(state=Report.State.DECIDED, outcome="kept", decided_at=comment.posted_at)
    again = client.post(address, {"standard": "no-spam", "email": "new@example.org", "captcha": solved_captcha()})
    assert (plain.status_code, plain["Location"]) == (again.status_code, again["Location"])
    assert "decided on" in mail.outbox[-1].body


def test_a_second_report_shows_the_reader_the_first(signed_in: Client, comment, address: str) -> None:
    reader = signed_in.get("/account/").context["user"]
    report = make_report(comment, by=reader)
    Report.objects.update(state=Report.State.DECIDED, outcome="kept", decided_at=comment.posted_at)
    answer = signed_in.post(address, {"standard": "no-spam", "explanation": "Please look again."})
    assert answer.status_code == 422
    assert f"/reports/of/{report.reference}/" in answer.content.decode()
    assert "Please look again." in answer.content.decode()


def test_who_has_something_to_accept_reports_afterwards_with_nothing_lost(
    signed_in: Client, comment, address: str
) -> None:
    publish(comment.discussion.story.edition, needs_consent=True)
    page = signed_in.post(address, {"standard": "no-spam", "explanation": "It sells shoes."})
    assert page.status_code == 422
    assert "Something new is to be accepted before you can report here." in page.content.decode()
    assert "/account/consent/?edition=en" in page.content.decode()
    assert "It sells shoes." in page.content.decode()
    assert not Report.objects.exists()


def test_a_visitor_has_nothing_to_accept(client: Client, comment, address: str) -> None:
    publish(comment.discussion.story.edition, needs_consent=True)
    client.post(address, {"standard": "no-spam", "email": "anna@example.org", "captcha": solved_captcha()})
    assert Report.objects.exists()
