"""The same story in other editions."""

import pytest
from django.test import Client

from standfirst.newsroom.publish_story import publish_story
from standfirst.newsroom.story import StoryPage
from standfirst.newsroom.withdraw_story import withdraw_story
from tests.factories.story import EditionFactory, SectionFactory, StoryFactory

pytestmark = pytest.mark.django_db


def translated() -> tuple[StoryPage, StoryPage]:
    """A story of the English edition, and what Wagtail makes of it in the French one."""
    english = StoryFactory()
    french_edition = EditionFactory(slug="fr")
    SectionFactory(edition=french_edition, title="Monde")
    french = english.copy_for_translation(french_edition.locale)
    french.title = "Le port rouvre"
    return english, publish_story(french)


def test_a_translation_stands_in_the_section_of_the_same_address(client: Client) -> None:
    _, french = translated()
    assert french.address.startswith("/fr/world/")
    assert client.get(french.address).status_code == 200


def test_each_version_links_to_the_other_and_names_itself(client: Client) -> None:
    english, french = translated()
    for story in (english, french):
        page = client.get(story.address).content.decode()
        assert f'hreflang="en" href="http://localhost:8000{english.address}"' in page
        assert f'hreflang="fr" href="http://localhost:8000{french.address}"' in page


def test_a_withdrawn_translation_is_linked_nowhere(client: Client) -> None:
    english, french = translated()
    withdraw_story(french)
    assert french.address not in client.get(english.address).content.decode()


def test_a_story_in_one_edition_names_no_other(client: Client) -> None:
    EditionFactory(slug="fr")
    assert b'rel="alternate"' not in client.get(StoryFactory().address).content
