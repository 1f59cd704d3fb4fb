"""The button that recommends a comment."""

import re
from typing import Any

import pytest
from django.test import Client

from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Comment, Vote
from tests.factories.consents import publish
from tests.factories.discussion import make_comment, make_place
from tests.factories.reader import ReaderFactory
from tests.factories.sanctions import make_blocked

OWN_PAGE = {"Sec-Fetch-Site": "same-origin"}
IN_PLACE = OWN_PAGE | {"HX-Request": "true"}


@pytest.fixture
def place(db: None) -> Place:
    return make_place()


@pytest.fixture
def comment(place: Place) -> Comment:
    return make_comment(place)


def address_of(place: Place, comment: Comment) -> str:
    return f"{place.address}comments/{comment.pk}/recommend/"


def test_everybody_sees_how_many_and_nobody_who(client: Client, place: Place, comment: Comment) -> None:
    client.force_login(ReaderFactory(display_name="Mortimer"))
    client.post(address_of(place, comment), headers=OWN_PAGE)
    for who in (client, Client()):
        body = who.get(f"{place.address}page/").content.decode()
        assert '<span class="vote-count">1</span>' in body
        assert "Mortimer" not in body
        assert "aria-pressed" not in body


def test_with_scripts_the_answer_is_the_same_button_pressed(client: Client, place: Place, comment: Comment) -> None:
    client.force_login(ReaderFactory())
    body = client.post(address_of(place, comment), headers=IN_PLACE).content.decode()
    assert 'aria-pressed="true"' in body
    assert 'name="take_back"' in body
    body = client.post(address_of(place, comment), {"take_back": "1"}, headers=IN_PLACE).content.decode()
    assert 'aria-pressed="false"' in body
    assert not Vote.objects.exists()


@pytest.mark.parametrize("headers", [OWN_PAGE, IN_PLACE])
def test_who_has_something_to_accept_is_told_where(
    client: Client, place: Place, comment: Comment, headers: Any
) -> None:
    publish(place.edition, needs_consent=True)
    client.force_login(ReaderFactory())
    response = client.post(address_of(place, comment), headers=headers)
    assert response.status_code == 422
    body = response.content.decode()
    assert "Something new is to be accepted; then you can recommend comments." in body
    assert "/account/consent/?edition=en" in body
    assert not Vote.objects.exists()


def test_without_scripts_a_page_says_how_it_is_now_and_takes_it_back(
    client: Client, place: Place, comment: Comment
) -> None:
    client.force_login(ReaderFactory())
    body = client.post(address_of(place, comment), headers=OWN_PAGE, follow=True).content.decode()
    assert "You recommend this comment." in body
    assert "1 reader recommends it." in " ".join(body.split())
    assert 'name="take_back"' in body


def test_looking_writes_nothing(client: Client, place: Place, comment: Comment) -> None:
    client.force_login(ReaderFactory())
    assert client.get(address_of(place, comment)).status_code == 200
    assert not Vote.objects.exists()


def test_a_visitor_signs_in_and_is_back_at_the_button(client: Client, place: Place, comment: Comment) -> None:
    response = client.post(address_of(place, comment), headers=OWN_PAGE)
    assert f"next=%2Fdiscussions%2F{place.story.pk}%2Fcomments%2F{comment.pk}%2Frecommend%2F" in response["Location"]
    assert not Vote.objects.exists()


def test_a_form_on_another_site_recommends_nothing(place: Place, comment: Comment) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(ReaderFactory())
    for headers in ({"Sec-Fetch-Site": "cross-site"}, {}):
        response = client.post(address_of(place, comment), headers=headers)
        assert response.status_code == 403
        assert "press the button once more" in response.content.decode()
    assert not Vote.objects.exists()


@pytest.mark.parametrize("headers", [OWN_PAGE, IN_PLACE])
def test_who_may_not_is_told_why(client: Client, place: Place, comment: Comment, headers: Any) -> None:
    for who, sentence in ((comment.author, "This comment is yours."), (ReaderFactory(confirmed=False), "confirm your")):
        client.force_login(who)
        response = client.post(address_of(place, comment), headers=headers)
        assert response.status_code == 422
        assert sentence in response.content.decode()


def test_a_blocked_reader_is_refused(client: Client, place: Place, comment: Comment) -> None:
    client.force_login(make_blocked().reader)
    assert client.post(address_of(place, comment), headers=OWN_PAGE).status_code == 403
    assert not Vote.objects.exists()


def test_a_comment_that_is_not_there_is_not_found(client: Client, place: Place) -> None:
    client.force_login(ReaderFactory())
    assert client.get(f"{place.address}comments/987654/recommend/").status_code == 404


def test_taken_back_in_the_account_it_leads_back_there_and_nowhere_else(
    client: Client, place: Place, comment: Comment
) -> None:
    client.force_login(ReaderFactory())
    sent = {"take_back": "1", "next": "/account/recommended/"}
    assert client.post(address_of(place, comment), sent, headers=OWN_PAGE)["Location"] == "/account/recommended/"
    away = client.post(address_of(place, comment), sent | {"next": "https://example.org/"}, headers=OWN_PAGE)
    assert away["Location"] == address_of(place, comment)


def test_public_pages_carry_the_same_forms_for_all(client: Client, place: Place, comment: Comment) -> None:
    body = client.get(place.story.address).content.decode()
    assert re.search(rf'<form class="vote"\s+action="{address_of(place, comment)}"', body)
    assert f'action="{place.address}follow/"' in body
