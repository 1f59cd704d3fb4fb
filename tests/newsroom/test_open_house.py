"""Opening the house."""

import pytest
from django.test import Client
from wagtail.models import Page, Site

from standfirst.newsroom.open_house import open_edition, open_house, open_section

pytestmark = pytest.mark.django_db


def test_the_house_takes_the_place_of_the_welcome_page() -> None:
    house = open_house()
    assert Site.objects.get().root_page.specific == house
    assert Page.objects.count() == 2


def test_opening_twice_changes_nothing(client: Client) -> None:
    for _ in range(2):
        edition = open_edition(open_house(), "fr", "fr", {"title": "Le Journal", "time_zone": "Europe/Paris"})
        open_section(edition, "monde", {"title": "Monde"})
    assert Page.objects.count() == 4
    assert "Monde" in client.get("/fr/").content.decode()
