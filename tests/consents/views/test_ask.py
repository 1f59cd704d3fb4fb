"""The page that asks for consent."""

from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from standfirst.consents.accept_versions import accept_versions
from standfirst.consents.models import Consent, Document
from standfirst.newsroom.models import EditionPage
from standfirst.readers.models import Reader
from tests.factories.consents import publish
from tests.factories.discussion import NOON
from tests.factories.reader import ReaderFactory
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db
PAGE = "/account/consent/"


@pytest.fixture
def edition() -> EditionPage:
    """With a second version that needs consent, and a first one that did not."""
    edition = EditionFactory()
    publish(edition, body="<p>One.</p>")
    publish(edition, body="<p>Two.</p>", changes="We keep addresses for a week.", needs_consent=True)
    return edition


@pytest.fixture
def reader(client: Client) -> Reader:
    reader = ReaderFactory()
    client.force_login(reader)
    return reader


def accept(client: Client, **changes: Any) -> Any:
    return client.post(PAGE, {"edition": "en", "privacy": "on", "privacy_version": "2"} | changes)


def test_what_changed_since_the_accepted_version_stands_beside_the_box(
    client: Client, edition: EditionPage, reader: Reader
) -> None:
    accept_versions(reader, [first_of(edition)], route="registration", now=NOON)
    publish(edition, body="<p>Three.</p>", changes="A comma.")
    page = client.get(PAGE, {"edition": "en", "next": "/en/world/"}).content.decode()
    assert "We keep addresses for a week." in page
    assert "A comma." in page
    assert "you have accepted version 1" in page
    assert 'href="/en/world/"' in page
    assert 'href="/account/sign-out/"' in page


def first_of(edition: EditionPage) -> Any:
    return Consent._meta.get_field("version").related_model.objects.get(edition=edition.slug, number=1)


def test_accepting_is_written_down_and_leads_where_the_reader_was_going(
    client: Client, edition: EditionPage, reader: Reader
) -> None:
    before = timezone.now()
    response = accept(client, next="/en/world/?page=2")
    assert response["Location"] == "/en/world/?page=2"
    line = Consent.objects.get()
    assert (line.reader, line.version.number, line.route) == (reader, 2, "page")
    assert line.given_at >= before


def test_without_the_tick_nothing_is_written_and_the_page_says_so(
    client: Client, edition: EditionPage, reader: Reader
) -> None:
    response = accept(client, privacy="")
    assert response.status_code == 422
    assert "Tick the box to go on, or go on reading without." in response.content.decode()
    assert not Consent.objects.exists()


def test_nobody_accepts_a_version_that_they_were_not_shown(
    client: Client, edition: EditionPage, reader: Reader
) -> None:
    publish(edition, body="<p>Three.</p>", needs_consent=True)
    response = accept(client)
    assert response.status_code == 422
    page = response.content.decode()
    assert "A newer version was published while this page was open." in page
    assert 'name="privacy_version" value="3"' in page
    assert "checked" not in page
    assert accept(client, privacy_version="3").status_code == 302


def test_two_documents_want_two_ticks(client: Client, edition: EditionPage, reader: Reader) -> None:
    publish(edition, Document.STANDARDS, needs_consent=True)
    assert accept(client, standards_version="1").status_code == 422
    assert not Consent.objects.exists()
    assert accept(client, standards="on", standards_version="1").status_code == 302
    assert Consent.objects.count() == 2


@pytest.mark.parametrize(
    "then", ["https://elsewhere.example/", "//elsewhere.example/", PAGE, f"{PAGE}?next={PAGE}", ""]
)
def test_it_sends_nobody_elsewhere_nor_in_a_circle(
    client: Client, edition: EditionPage, reader: Reader, then: str
) -> None:
    assert accept(client, next=then)["Location"] == "/en/"
    assert client.get(PAGE, {"edition": "en", "next": then})["Location"] == "/en/"


def test_it_speaks_the_language_of_the_edition_and_names_what_its_readers_never_accepted(
    client: Client, reader: Reader
) -> None:
    publish(EditionFactory(slug="ar"), needs_consent=True)
    page = client.get(PAGE, {"edition": "ar"}).content.decode()
    assert 'lang="ar" dir="rtl"' in page


def test_an_edition_that_is_not_there_is_that_of_the_reader_s_language(
    client: Client, edition: EditionPage, reader: Reader
) -> None:
    assert client.get(PAGE, {"edition": "xx"}).status_code == 200


def test_a_visitor_signs_in_first(client: Client, edition: EditionPage) -> None:
    assert client.get(PAGE)["Location"].startswith("/account/sign-in/")


def test_before_any_edition_is_open_there_is_no_page(client: Client, reader: Reader) -> None:
    assert client.get(PAGE).status_code == 404
