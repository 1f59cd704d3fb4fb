"""The button that follows a discussion."""

import pytest
from django.test import Client

from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Follow
from tests.factories.discussion import make_place
from tests.factories.reader import ReaderFactory

OWN_PAGE = {"Sec-Fetch-Site": "same-origin"}


@pytest.fixture
def place(db: None) -> Place:
    return make_place()


def test_it_follows_and_stops_with_and_without_scripts(client: Client, place: Place) -> None:
    client.force_login(ReaderFactory())
    address = f"{place.address}follow/"
    for headers in (OWN_PAGE, OWN_PAGE | {"HX-Request": "true"}):
        body = client.post(address, headers=headers, follow=True).content.decode()
        assert "Stop following" in body
        assert Follow.objects.count() == 1
        body = client.post(address, {"stop": "1"}, headers=headers, follow=True).content.decode()
        assert "Stop following" not in body
        assert Follow.objects.count() == 0


def test_a_page_that_is_open_says_that_its_reader_is_there(client: Client, place: Place) -> None:
    client.force_login(ReaderFactory())
    client.post(f"{place.address}follow/", headers=OWN_PAGE)
    before = Follow.objects.get().seen_at
    assert client.post(f"{place.address}seen/", headers={"Sec-Fetch-Site": "cross-site"}).status_code == 204
    assert Follow.objects.get().seen_at == before
    assert client.post(f"{place.address}seen/", headers=OWN_PAGE).status_code == 204
    assert Follow.objects.get().seen_at > before


def test_reading_alone_notes_nothing(client: Client, place: Place) -> None:
    client.force_login(ReaderFactory())
    client.post(f"{place.address}follow/", headers=OWN_PAGE)
    before = Follow.objects.get().seen_at
    for address in (place.story.address, place.address, "/account/followed/", f"/me/?discussion={place.story.pk}"):
        assert client.get(address).status_code == 200
    assert Follow.objects.get().seen_at == before


def test_a_visitor_signs_in_first(client: Client, place: Place) -> None:
    assert "/account/sign-in/" in client.post(f"{place.address}follow/", headers=OWN_PAGE)["Location"]
