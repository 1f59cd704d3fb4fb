"""Withdrawing."""

import pytest
from django.test import Client

from standfirst.newsroom.publish_story import publish_story
from standfirst.newsroom.withdraw_story import withdraw_story
from tests.factories.story import StoryFactory

pytestmark = pytest.mark.django_db


def test_a_withdrawn_story_appears_nowhere(client: Client) -> None:
    other, story = StoryFactory(), StoryFactory(title="Withdrawn words")
    withdraw_story(withdraw_story(story))
    for address in ("/en/", "/en/world/", other.address):
        assert b"Withdrawn words" not in client.get(address).content


def test_publishing_again_brings_it_back_to_its_address(client: Client) -> None:
    story = StoryFactory()
    address = story.address
    publish_story(withdraw_story(story))
    assert client.get(address).status_code == 200
