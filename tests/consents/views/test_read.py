"""Reading the privacy policy and old versions."""

import pytest
from django.test import Client

from standfirst.consents.models import Document
from tests.factories.consents import publish
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db


def test_an_edition_that_has_published_none_shows_that_of_the_house(client: Client) -> None:
    EditionFactory(slug="fr")
    page = client.get("/fr/privacy/").content.decode()
    assert "Politique de confidentialité" in page
    assert "<h2>" in page


def test_the_newest_version_is_shown_and_every_older_one_stays_readable(client: Client) -> None:
    edition = EditionFactory()
    publish(edition, body="<p>The first.</p>")
    assert "The first." in client.get("/en/privacy/").content.decode()
    publish(edition, body="<p>The second.</p>", changes="All of it.")
    newest = client.get("/en/privacy/").content.decode()
    assert "The second." in newest
    assert "Version 2 of 9 March 2026" in newest
    assert "All of it." in newest
    assert '/en/privacy/1/"' in newest
    old = client.get("/en/privacy/1/").content.decode()
    assert "The first." in old
    assert "This version is not in force any more." in old
    assert "noindex" in old


def test_a_version_of_the_standards_shows_its_rules(client: Client) -> None:
    edition = EditionFactory()
    publish(edition, Document.STANDARDS, body="<p>Be kind.</p>")
    page = client.get("/en/standards/1/").content.decode()
    assert "Be kind." in page
    assert 'id="privacy"' in page


@pytest.mark.parametrize("address", ["/en/privacy/1/", "/en/privacy/99999999999999999999/", "/xx/privacy/"])
def test_what_was_never_published_is_not_found(client: Client, address: str) -> None:
    EditionFactory()
    assert client.get(address).status_code == 404


def test_the_page_is_the_same_for_everybody_and_fresh_after_publishing(client: Client) -> None:
    edition = EditionFactory()
    response = client.get("/en/privacy/")
    assert response["Standfirst-Shows"] == f"edition-{edition.pk}"
    assert not response.cookies
