"""Stories are found by their number."""

import pytest
from django.test import Client

from standfirst.newsroom.withdraw_story import withdraw_story
from tests.factories.story import SectionFactory, StoryFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "address",
    [
        "/en/world/20200101{number}-some-older-headline/",
        "/en/world/20200101{number}/",
        "/en/another-section/20200101{number}-x/",
        "/fr/monde/20200101{number}-x/",
        "/en/world/{slug}/",
    ],
)
def test_every_older_address_leads_to_the_one_of_today(client: Client, address: str) -> None:
    story = StoryFactory(slug="harbour")
    response = client.get(address.format(number=story.pk, slug=story.slug))
    assert (response.status_code, response["Location"]) == (301, story.address)


def test_an_address_in_arabic_leads_to_one_in_arabic(client: Client) -> None:
    story = StoryFactory(slug="الميناء")
    assert client.get(story.address).status_code == 200
    response = client.get(f"/en/world/20200101{story.pk}/")
    assert client.get(response["Location"]).status_code == 200


@pytest.mark.parametrize(
    "address", ["/en/world/20260310999999-x/", "/en/world/20260310-x/", "/en/world/1-x/", "/en/x/"]
)
def test_a_number_of_no_story_is_not_found(client: Client, address: str) -> None:
    StoryFactory()
    assert client.get(address).status_code == 404


def test_the_number_of_another_page_is_not_found(client: Client) -> None:
    assert client.get(f"/en/world/20260310{SectionFactory().pk}-x/").status_code == 404


def test_a_withdrawn_story_is_not_found(client: Client) -> None:
    story = withdraw_story(StoryFactory())
    assert client.get(story.address).status_code == 404
