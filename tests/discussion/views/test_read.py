"""Pages and parts that are the same for everybody."""

import re
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from standfirst.commons.public_page import SHOWS
from standfirst.discussion.close_discussion import close_discussion
from standfirst.discussion.find_place import Place
from tests.factories.discussion import make_comment, make_place, remove
from tests.factories.moderator import make_held_comment
from tests.factories.reader import ReaderFactory


@pytest.fixture
def place(db: None) -> Place:
    return make_place()


def public_addresses(place: Place, number: int) -> list[str]:
    at = place.address
    return [at, f"{at}page/", f"{at}page/?order=oldest", f"{at}comments/{number}/", f"{at}comments/{number}/replies/"]


def test_public_parts_are_the_same_bytes_for_visitor_author_and_moderator(place: Place) -> None:
    comment = make_comment(place)
    make_comment(place, answers=comment.pk)
    for address in (*public_addresses(place, comment.pk), place.story.address):
        bodies = set()
        for who in (None, comment.author, ReaderFactory(is_superuser=True)):
            client = Client(headers={"accept-language": "fr" if who else "de"})
            if who:
                client.force_login(who)
            response = client.get(address)
            assert response.status_code == 200
            assert not response.cookies
            bodies.add(response.content)
        assert len(bodies) == 1
        assert b"csrfmiddlewaretoken" not in bodies.pop()


def test_public_parts_say_what_they_show(place: Place, client: Client) -> None:
    comment = make_comment(place)
    for address in public_addresses(place, comment.pk):
        shows = client.get(address)[SHOWS].split()
        assert place.key in shows
        assert f"story-{place.story.pk}" in shows


def test_a_part_of_fifty_comments_costs_at_most_six_queries(place: Place, client: Client) -> None:
    first = [make_comment(place, minute=minute) for minute in range(25)]
    for comment in first:
        make_comment(place, minute=30, answers=comment.pk)
    with CaptureQueriesContext(connection) as asked:
        body = client.get(f"{place.address}page/").content.decode()
    assert len(re.findall(r'id="c\d+"', body)) == 50
    assert len(asked) <= 6


def test_a_removed_comment_shows_neither_words_nor_name_while_replies_stand(place: Place, client: Client) -> None:
    comment = make_comment(place, author=ReaderFactory(display_name="Mortimer"))
    make_comment(place, answers=comment.pk)
    remove(comment)
    body = client.get(place.address).content.decode()
    assert "A moderator has removed this comment." in body
    assert "Mortimer" not in body
    assert comment.text not in body


def test_a_reply_names_and_links_whom_it_answers(place: Place, client: Client) -> None:
    comment = make_comment(place, author=ReaderFactory(display_name="Ines & Co"))
    make_comment(place, answers=comment.pk)
    body = client.get(f"{place.address}page/").content.decode()
    assert re.search(
        rf'in answer to\s+<a href="{place.address}comments/{comment.pk}/#c{comment.pk}"[^>]*><bdi>Ines &amp; Co', body
    )


@pytest.mark.parametrize("query", ["?order=best", "?after=soon", "?after=1-2-3"])
def test_an_address_that_no_page_contains_is_not_found(place: Place, client: Client, query: str) -> None:
    assert client.get(f"{place.address}page/{query}").status_code == 404


def test_the_discussion_of_an_unpublished_story_is_not_found(place: Place, client: Client) -> None:
    comment = make_comment(place)
    place.story.unpublish()
    statuses = [client.get(address).status_code for address in public_addresses(place, comment.pk)]
    assert statuses == [404] * 5


def test_a_discussion_speaks_the_language_of_its_edition(client: Client, db: None) -> None:
    place = make_place(section__edition__slug="ar")
    body = client.get(place.address, headers={"accept-language": "en"}).content.decode()
    assert '<html lang="ar" dir="rtl">' in body


def test_without_scripts_every_page_leads_to_the_next(place: Place, client: Client) -> None:
    comments: list[Any] = [make_comment(place, minute=minute) for minute in range(35)]
    seen, address = "", place.address
    while address:
        body = client.get(address).content.decode()
        seen += body
        found = re.search(r'class="button quiet"\s+href="([^"]+)"', body)
        address = found[1].replace("&amp;", "&") if found else ""
    assert all(f'id="c{comment.pk}"' in seen for comment in comments)


@pytest.mark.parametrize("closed", [False, True])
def test_without_scripts_a_story_leads_its_reader_to_their_own_comments(
    place: Place, client: Client, closed: bool
) -> None:
    held = make_held_comment(place)
    if closed:
        close_discussion(place.story.pk)
    client.force_login(held.author)
    for address in (place.story.address, place.address):
        without_scripts = client.get(address).content.decode().split("<noscript>")[1].split("</noscript>")[0]
        assert f'href="{place.address}write/"' in without_scripts
    assert f'id="c{held.pk}"' in client.get(f"{place.address}write/").content.decode()
