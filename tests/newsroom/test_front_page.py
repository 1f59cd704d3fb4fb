"""How the front page is laid out."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client

from standfirst.newsroom.front_page import front_page
from standfirst.newsroom.story import StoryPage
from tests.factories.story import EditionFactory, SectionFactory, StoryFactory

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)


def fill(sections: int, stories: int) -> list[StoryPage]:
    """Newest first, the sections in turn."""
    places = [SectionFactory(slug=f"section-{number}") for number in range(sections)]
    return [
        StoryFactory(section=places[number % sections], dated_at=NOON - timedelta(hours=number))
        for number in range(stories)
    ]


def test_every_story_of_a_small_paper_stands_on_it_once() -> None:
    stories = fill(sections=3, stories=14)
    front = front_page(EditionFactory())
    shown = [front.lead, *front.beside, *front.below, *(story for strip in front.strips for story in strip.stories)]
    assert sorted(story.pk for story in shown if story) == sorted(story.pk for story in stories)


def test_the_newest_story_leads_where_none_has_a_picture() -> None:
    newest = fill(sections=2, stories=5)[0]
    assert front_page(EditionFactory()).lead == newest


def test_a_section_that_sleeps_gets_no_strip() -> None:
    fill(sections=1, stories=8)
    SectionFactory(slug="asleep")
    assert [strip.section.slug for strip in front_page(EditionFactory()).strips] == ["section-0"]


def test_a_withdrawn_section_is_left_out(client: Client) -> None:
    story = fill(sections=2, stories=2)[0]
    story.section.unpublish()
    page = client.get("/en/").content.decode()
    assert story.title not in page
    assert story.section.address not in page


def test_another_editions_stories_are_left_out(client: Client) -> None:
    french = StoryFactory(section=SectionFactory(edition=EditionFactory(slug="fr")), title="Le port")
    StoryFactory()
    assert french.title not in client.get("/en/").content.decode()


def test_an_edition_without_stories_says_so(client: Client) -> None:
    EditionFactory()
    response = client.get("/en/")
    assert response.status_code == 200
    assert b"No story has been published here yet" in response.content


def test_more_stories_and_sections_cost_no_more_queries(client: Client, django_assert_max_num_queries: object) -> None:
    fill(sections=6, stories=40)
    client.get("/en/")
    with django_assert_max_num_queries(15):  # type: ignore[operator]
        client.get("/en/")
