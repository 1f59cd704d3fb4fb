"""Who has something to accept reads on and writes nothing."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from standfirst.consents.accept_versions import accept_versions
from standfirst.consents.models import TextVersion
from standfirst.readers.models import Reader
from tests.factories.consents import publish
from tests.factories.discussion import NOON
from tests.factories.moderator import make_editor
from tests.factories.reader import ReaderFactory
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db
PERSON = {"Accept": "text/html", "Sec-Fetch-Dest": "document"}
WAY = "/account/consent/?edition=en&next="


@pytest.fixture
def version() -> TextVersion:
    return publish(EditionFactory(), changes="We keep addresses for a week.", needs_consent=True)


@pytest.fixture
def reader(client: Client, version: TextVersion) -> Reader:
    reader = ReaderFactory()
    client.force_login(reader)
    return reader


def test_the_home_of_the_account_leads_to_the_question_until_it_is_answered(
    client: Client, reader: Reader, version: TextVersion
) -> None:
    assert client.get("/account/", headers=PERSON)["Location"] == f"{WAY}%2Faccount%2F"
    accept_versions(reader, [version], route="page", now=NOON)
    assert client.get("/account/", headers=PERSON).status_code == 200


@pytest.mark.parametrize("address", ["/en/", "/account/password/", "/account/sign-out/", "/decisions/", "/en/privacy/"])
def test_reading_and_looking_after_the_account_stay_open(client: Client, reader: Reader, address: str) -> None:
    assert "/account/consent/" not in client.get(address, headers=PERSON).headers.get("Location", "")


def test_who_works_here_is_asked_too_by_pages_not_by_fragments(client: Client, version: TextVersion) -> None:
    client.force_login(make_editor())
    assert client.get("/desk/?a=b", headers=PERSON)["Location"] == f"{WAY}%2Fdesk%2F%3Fa%3Db"
    for headers in ({**PERSON, "HX-Request": "true"}, {**PERSON, "Sec-Fetch-Dest": "iframe"}, {"Accept": "*/*"}):
        assert client.get("/desk/", headers=headers).status_code == 200


def test_work_that_was_typed_is_not_lost(client: Client, version: TextVersion) -> None:
    client.force_login(make_editor())
    response = client.post("/desk/policy/en/change/", headers=PERSON)
    assert "/account/consent/" not in response.headers.get("Location", "")


def test_signing_in_leads_there_and_then_on(client: Client, version: TextVersion) -> None:
    reader = ReaderFactory()
    sent = {"login": reader.email, "password": "a long enough pass phrase", "next": "/en/world/"}
    assert client.post("/account/sign-in/", sent)["Location"] == f"{WAY}%2Fen%2Fworld%2F"


def test_signing_in_with_nothing_to_accept_leads_nowhere_else(client: Client) -> None:
    publish(EditionFactory())
    reader = ReaderFactory()
    sent = {"login": reader.email, "password": "a long enough pass phrase", "next": "/en/world/"}
    assert client.post("/account/sign-in/", sent)["Location"] == "/en/world/"


def send(client: Client, **headers: Any) -> Any:
    return client.post(reverse("choose_nothing_yet"), {"text": "What I wrote."}, headers=headers)


@pytest.mark.urls("tests.consents.urls_that_write")
def test_a_form_is_refused_with_the_words_kept_for_copying(client: Client, reader: Reader) -> None:
    response = send(client, Referer="http://testserver/en/world/")
    assert response["Location"].startswith("/account/consent/?edition=en")
    page = client.get(response["Location"]).content.decode()
    assert "What I wrote." in page
    client.post("/account/consent/", {"edition": "en", "privacy": "on", "privacy_version": "1"})
    assert "consent_text" not in client.session


@pytest.mark.urls("tests.consents.urls_that_write")
def test_a_script_is_sent_there_and_a_program_is_told(client: Client, reader: Reader) -> None:
    assert send(client, **{"HX-Request": "true"})["HX-Redirect"].startswith(WAY)
    told = send(client, Accept="application/json")
    assert told.status_code == 403
    assert told.json()["error"] == "consent needed"
    assert told.json()["address"].startswith(WAY)


@pytest.mark.urls("tests.consents.urls_that_write")
def test_visitors_and_who_has_accepted_are_let_through(client: Client, version: TextVersion) -> None:
    assert send(client).content == b"written"
    reader = ReaderFactory()
    accept_versions(reader, [version], route="page", now=NOON)
    client.force_login(reader)
    assert send(client).content == b"written"


def test_a_public_page_costs_no_query_for_it(client: Client, reader: Reader) -> None:
    with CaptureQueriesContext(connection) as asked:
        client.get("/en/privacy/", headers=PERSON)
    assert [query for query in asked.captured_queries if "consents_consent" in query["sql"]] == []
