"""What `/` leads to."""

import pytest
from django.test import Client

from standfirst.newsroom.open_house import open_house
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def _three_editions() -> None:
    for slug in ("en", "fr", "ar"):
        EditionFactory(slug=slug)


@pytest.mark.usefixtures("_three_editions")
@pytest.mark.parametrize(
    ("languages", "address"),
    [("fr-CA,fr;q=0.9,en;q=0.5", "/fr/"), ("ar", "/ar/"), ("ja", "/en/"), ("", "/en/"), ("not a language", "/en/")],
)
def test_a_visitor_is_led_to_the_edition_in_the_browsers_language(client: Client, languages: str, address: str) -> None:
    response = client.get("/", headers={"Accept-Language": languages})
    assert (response.status_code, response["Location"]) == (302, address)
    assert {"Accept-Language", "Cookie"} <= set(response["Vary"].split(", "))


@pytest.mark.usefixtures("_three_editions")
def test_an_edition_chosen_before_goes_first(client: Client) -> None:
    client.cookies["sf_edition"] = "ar"
    assert client.get("/", headers={"Accept-Language": "fr"})["Location"] == "/ar/"
    client.cookies["sf_edition"] = "//elsewhere.example"
    assert client.get("/", headers={"Accept-Language": "fr"})["Location"] == "/fr/"


def test_an_unpublished_edition_is_not_chosen(client: Client) -> None:
    EditionFactory(slug="en")
    EditionFactory(slug="fr").unpublish()
    assert client.get("/", headers={"Accept-Language": "fr"})["Location"] == "/en/"


def test_before_the_first_edition_the_house_says_so(client: Client) -> None:
    open_house()
    assert b"not open yet" in client.get("/").content
