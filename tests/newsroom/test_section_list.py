"""Paging through a section."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client

from standfirst.newsroom.section_list import ON_A_PAGE
from tests.factories.story import SectionFactory, StoryFactory

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)


def shown(client: Client, address: str) -> list[int]:
    page = client.get(address).content.decode()
    return [int(number) for number in re.findall(r'headline"><a href="/en/world/[0-9]{8}([0-9]+)-', page)]


def older(client: Client, address: str) -> str | None:
    found = re.search(r'rel="next" href="([^"]+)"', client.get(address).content.decode())
    return found[1] if found else None


def test_every_story_is_shown_once_also_where_many_share_a_minute(client: Client) -> None:
    stories = [StoryFactory(dated_at=NOON + timedelta(seconds=number)) for number in range(2 * ON_A_PAGE + 3)]
    seen, address = [], "/en/world/"
    while address:
        seen += shown(client, address)
        address = older(client, address) or ""
    assert seen == sorted((story.pk for story in stories), reverse=True)


def test_a_story_published_meanwhile_moves_nothing_on_the_older_pages(client: Client) -> None:
    for number in range(ON_A_PAGE + 2):
        StoryFactory(dated_at=NOON - timedelta(hours=number))
    address = older(client, "/en/world/") or ""
    before = shown(client, address)
    StoryFactory(dated_at=NOON + timedelta(hours=1))
    assert shown(client, address) == before


@pytest.mark.parametrize("key", ["yesterday", "202613010000-1", "-", "202601010000-x"])
def test_a_key_that_is_none_is_not_found(client: Client, key: str) -> None:
    SectionFactory()
    assert client.get("/en/world/", {"before": key}).status_code == 404


def test_an_unpublished_section_is_not_found(client: Client) -> None:
    SectionFactory().unpublish()
    assert client.get("/en/world/").status_code == 404


def test_more_stories_cost_no_more_queries(client: Client, django_assert_max_num_queries: object) -> None:
    for number in range(ON_A_PAGE + 2):
        StoryFactory(dated_at=NOON - timedelta(hours=number))
    client.get("/en/world/")
    with django_assert_max_num_queries(16):  # type: ignore[operator]
        client.get("/en/world/")
