"""What every page knows of its edition."""

from datetime import UTC, datetime

import pytest
from django.test import Client

from tests.factories.story import EditionFactory, SectionFactory, StoryFactory

pytestmark = pytest.mark.django_db


def test_every_page_leads_to_its_sections_and_to_the_other_editions(client: Client) -> None:
    SectionFactory(slug="sport")
    EditionFactory(slug="ar")
    page = client.get(StoryFactory().address).content.decode()
    for part in (
        'href="/en/sport/"',
        'href="/en/world/" aria-current',
        'href="/ar/" lang="ar" hreflang="ar" dir="rtl"',
    ):
        assert part in page


def test_a_page_outside_the_editions_speaks_the_visitors_language(client: Client) -> None:
    EditionFactory(slug="en")
    EditionFactory(slug="fr", title="Le Journal")
    page = client.get("/fr/nulle-part/").content.decode()
    assert "Le Journal" in page
    assert 'lang="fr"' in page


def test_what_is_missing_is_told_in_the_look_of_the_site(client: Client) -> None:
    EditionFactory()
    response = client.get("/en/nowhere/")
    assert response.status_code == 404
    assert b"Nothing is here" in response.content
    assert b'class="masthead"' in response.content


def test_the_masthead_tells_the_day_of_the_newest_story(client: Client) -> None:
    StoryFactory(dated_at=datetime(2026, 3, 9, 12, tzinfo=UTC))
    assert "Monday 9 March 2026" in client.get("/en/").content.decode()
