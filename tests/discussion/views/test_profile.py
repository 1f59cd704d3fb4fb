"""A reader's public profile."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from standfirst.commons.models import Version
from standfirst.commons.public_page import SHOWS
from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Comment
from standfirst.readers.hide_profile import hide_profile, show_profile
from standfirst.readers.models import Reader
from tests.factories.discussion import make_comment, make_place, remove
from tests.factories.reader import ReaderFactory


@pytest.fixture
def place(db: None) -> Place:
    return make_place()


@pytest.fixture
def reader(place: Place) -> Reader:
    return ReaderFactory(display_name="Ines & Co")


def address_of(reader: Reader, edition: str = "en") -> str:
    return f"/{edition}/readers/{reader.reader_id}/"


def test_it_is_the_same_bytes_for_everybody_and_kept_by_the_edge(place: Place, reader: Reader) -> None:
    comment = make_comment(place, author=reader)
    bodies = set()
    for who in (None, reader, ReaderFactory(is_superuser=True)):
        client = Client(headers={"accept-language": "fr"})
        if who:
            client.force_login(who)
        response = client.get(address_of(reader))
        bodies.add(response.content)
        assert not response.cookies
        shows = response[SHOWS].split()
        assert {f"reader-{reader.pk}", place.key, place.quiet_key, f"story-{place.story.pk}"} <= set(shows)
    assert len(bodies) == 1
    body = bodies.pop().decode()
    assert "Ines &amp; Co" in body
    assert comment.html in body
    assert '<meta name="robots" content="noindex">' in body
    assert "csrfmiddlewaretoken" not in body


def test_only_what_everybody_can_read_stands_there(client: Client, place: Place, reader: Reader) -> None:
    gone, elsewhere = make_comment(place, author=reader), make_place()
    unpublished = make_comment(elsewhere, author=reader)
    remove(gone)
    elsewhere.story.unpublish()
    response = client.get(address_of(reader))
    body = response.content.decode()
    assert gone.text not in body
    assert unpublished.text not in body
    assert f"story-{elsewhere.story.pk}" in response[SHOWS].split()


def test_switched_off_nobody_finds_it_and_the_name_leads_nowhere(client: Client, place: Place, reader: Reader) -> None:
    make_comment(place, author=reader)
    link = f'href="{address_of(reader)}"'
    assert link in client.get(place.address).content.decode()
    hide_profile(reader)
    client.force_login(reader)
    assert client.get(address_of(reader)).status_code == 404
    body = client.get(place.address).content.decode()
    assert link not in body
    assert "Ines &amp; Co" in body
    show_profile(reader)
    assert client.get(address_of(reader)).status_code == 200


def test_an_account_that_is_not_in_use_has_none(client: Client, reader: Reader) -> None:
    Reader.objects.filter(pk=reader.pk).update(is_active=False)
    assert client.get(address_of(reader)).status_code == 404


@pytest.mark.parametrize("address", ["/en/readers/ABCDEFGH/", "/xx/readers/{}/", "/en/readers/{}/?after=soon"])
def test_what_is_not_there_is_not_found(client: Client, reader: Reader, address: str) -> None:
    assert client.get(address.format(reader.reader_id)).status_code == 404


def test_a_new_comment_makes_it_anew(client: Client, place: Place, reader: Reader) -> None:
    make_comment(place, author=reader)
    before = Version.objects.get(key=f"reader-{reader.pk}").number
    make_comment(place, author=reader, minute=1)
    assert Version.objects.get(key=f"reader-{reader.pk}").number == before + 1


def test_long_profiles_are_paged_at_the_same_price(client: Client, place: Place, reader: Reader) -> None:
    for minute in range(23):
        make_comment(place, minute=minute)
    Comment.objects.update(author=reader)
    costs, seen, query = [], "", ""
    for _ in range(2):
        with CaptureQueriesContext(connection) as asked:
            body = client.get(f"{address_of(reader)}{query}").content.decode()
        costs.append(len(asked))
        seen += body
        found = re.search(r'href="(\?after=[^"]+)"', body)
        query = found[1] if found else ""
    assert all(f"#c{comment.pk}" in seen for comment in Comment.objects.all())
    assert costs[1] <= costs[0] <= 9
