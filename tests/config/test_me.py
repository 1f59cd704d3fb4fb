"""The one personal request of a page."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from standfirst.decisions.models import Decision
from standfirst.discussion.find_place import Place
from tests.factories.consents import publish
from tests.factories.discussion import make_comment, make_place, post, remove
from tests.factories.moderator import make_moderator
from tests.factories.reader import ReaderFactory
from tests.factories.sanctions import make_blocked

ADDRESS = "Write to anna@example.org, she knows more about the harbour."


@pytest.fixture
def place(db: None) -> Place:
    return make_place()


def me(client: Client, place: Place | None = None, **headers: Any) -> str:
    response = client.get("/me/", {"discussion": place.story.pk} if place else {}, headers=headers)
    assert response.status_code == 200
    assert "no-store" in response["Cache-Control"]
    return response.content.decode()


def test_a_reader_gets_name_account_and_the_way_out(client: Client, place: Place) -> None:
    client.force_login(ReaderFactory(display_name="Ines & Co"))
    body = me(client, place)
    assert "Ines &amp; Co" in body
    assert "/account/sign-out/" in body
    assert "/desk/" not in body


def test_a_moderator_gets_the_desk_and_how_many_wait(client: Client, place: Place) -> None:
    post(place, ADDRESS)
    client.force_login(make_moderator())
    body = me(client)
    assert "/desk/" in body
    assert 'warning">1<' in body


def test_a_moderator_is_told_of_what_they_may_decide_alone(client: Client, place: Place) -> None:
    moderator = make_moderator("en")
    post(place, ADDRESS)
    post(place, ADDRESS.replace("harbour", "library"), author=moderator)
    client.force_login(moderator)
    assert 'warning">1<' in me(client)
    client.force_login(make_moderator("fr"))
    assert 'warning">' not in me(client)


def test_who_is_no_longer_signed_in_gets_the_way_in(client: Client, place: Place) -> None:
    client.cookies["sf_signed_in"] = "1"
    body = me(client, place)
    assert "/account/sign-in/" in body
    assert client.cookies["sf_signed_in"].value == ""


def test_held_comments_come_to_their_author_and_to_nobody_else(client: Client, place: Place) -> None:
    held = post(place, ADDRESS).comment
    client.force_login(held.author)
    body = me(client, place)
    assert "anna@example.org" in body
    assert "/decisions/" in body
    client.force_login(ReaderFactory())
    assert "anna@example.org" not in me(client, place)


def test_a_removal_is_told_for_thirty_days_to_the_author_and_to_nobody_else(client: Client, place: Place) -> None:
    comment, other = make_comment(place), make_comment(place)
    remove(comment, now=timezone.now() - timedelta(days=29))
    remove(other, now=timezone.now() - timedelta(days=31))
    told = "A moderator has removed this comment."
    statement = f"/decisions/{Decision.objects.get(comment_id=comment.pk).reference}/"
    client.force_login(comment.author)
    for body in (me(client, place), client.get(f"{place.address}write/").content.decode()):
        assert told in body
        assert comment.text in body
        assert statement in body
    assert told not in me(client, make_place())
    for somebody_else in (ReaderFactory(), other.author, make_moderator()):
        client.force_login(somebody_else)
        for body in (me(client, place), client.get(f"{place.address}write/").content.decode()):
            assert told not in body
            assert comment.text not in body
            assert statement not in body


def test_a_blocked_reader_is_told_beside_the_box(client: Client, place: Place) -> None:
    client.force_login(make_blocked(now=timezone.now() - timedelta(hours=1)).reader)
    assert "Your account is blocked" in me(client, place)
    client.force_login(ReaderFactory())
    assert "Your account is blocked" not in me(client, place)


def test_own_comments_are_named_so_that_they_get_their_buttons(client: Client, place: Place) -> None:
    comment = make_comment(place)
    make_comment(place)
    client.force_login(comment.author)
    assert f'data-comments="{comment.pk}" data-editable=""' in me(client, place)


def test_it_speaks_the_language_of_the_page(client: Client, db: None) -> None:
    place = make_place(section__edition__slug="fr")
    client.force_login(ReaderFactory())
    french = me(client, place)
    assert french != me(client, place=None)
    assert me(client, Referer="http://testserver/fr/world/").splitlines()[2] == french.splitlines()[2]


def test_an_unknown_discussion_is_as_good_as_none(client: Client, db: None) -> None:
    client.force_login(ReaderFactory())
    for number in ("987654", "9" * 40, "x", "-1", "²"):
        assert client.get("/me/", {"discussion": number}).status_code == 200


def test_it_costs_few_queries_however_much_is_held(client: Client, place: Place) -> None:
    author = post(place, ADDRESS).comment.author
    client.force_login(author)
    costs = []
    for number in range(2):
        with CaptureQueriesContext(connection) as asked:
            me(client, place)
        costs.append(len(asked))
        post(place, f"{ADDRESS} Or to {number}@example.net at any hour of the day.", author=author)
    assert costs[0] == costs[1] <= 15


def test_a_reader_with_something_to_accept_is_led_there_once_and_then_told(client: Client, place: Place) -> None:
    publish(place.edition, needs_consent=True)
    client.force_login(ReaderFactory())
    asked = {"discussion": place.story.pk}
    way = client.get("/me/", asked, headers={"Referer": "http://testserver/en/world/"})["HX-Redirect"]
    assert way == "/account/consent/?edition=en&next=%2Fen%2Fworld%2F"
    client.get(way)
    again = client.get("/me/", asked)
    assert "HX-Redirect" not in again
    assert "Something new is to be accepted; then you can post." in again.content.decode()
    assert "Something new to accept" in me(client)


def test_a_version_published_meanwhile_leads_there_once_more(client: Client, place: Place) -> None:
    publish(place.edition, needs_consent=True)
    client.force_login(ReaderFactory())
    client.get("/account/consent/")
    publish(place.edition, body="<p>Two.</p>", needs_consent=True)
    assert client.get("/me/")["HX-Redirect"].startswith("/account/consent/")


def test_who_has_nothing_to_accept_is_left_in_peace(client: Client, place: Place) -> None:
    publish(place.edition)
    client.force_login(ReaderFactory())
    response = client.get("/me/")
    assert "HX-Redirect" not in response
    assert "accept" not in response.content.decode()
