"""Short links."""

import pytest
from django.test import Client

from standfirst.newsroom.withdraw_story import withdraw_story
from tests.factories.story import StoryFactory

pytestmark = pytest.mark.django_db


def test_a_short_link_leads_to_the_story(client: Client) -> None:
    story = StoryFactory()
    response = client.get(f"/s/{story.short_code}")
    assert (response.status_code, response["Location"]) == (302, story.address)


def test_a_short_link_to_a_withdrawn_story_or_to_none_is_not_found(client: Client) -> None:
    story = withdraw_story(StoryFactory())
    assert client.get(f"/s/{story.short_code}").status_code == 404
    assert client.get("/s/zzzzzz").status_code == 404
