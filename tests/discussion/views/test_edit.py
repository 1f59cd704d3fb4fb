"""Editing through the browser."""

from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Comment
from tests.factories.discussion import a_sentence, make_comment, make_place, post
from tests.factories.reader import ReaderFactory

OWN_PAGE = {"Sec-Fetch-Site": "same-origin"}


@pytest.fixture
def place(db: None) -> Place:
    return make_place()


@pytest.fixture
def comment(place: Place) -> Any:
    return post(place, a_sentence(), now=timezone.now()).comment


def test_the_form_holds_the_words_and_saves_the_new_ones(client: Client, place: Place, comment: Comment) -> None:
    client.force_login(comment.author)
    address = f"{place.address}comments/{comment.pk}/edit/"
    assert comment.text in client.get(address).content.decode()
    text = a_sentence()
    assert client.post(address, {"text": text}, headers=OWN_PAGE).status_code == 302
    body = client.get(place.story.address).content.decode()
    assert text in body
    assert "edited" in body


def test_with_scripts_the_comment_changes_where_it_stands(client: Client, place: Place, comment: Comment) -> None:
    client.force_login(comment.author)
    address = f"{place.address}comments/{comment.pk}/edit/"
    body = client.post(address, {"text": a_sentence()}, headers=OWN_PAGE | {"HX-Request": "true"}).content.decode()
    assert f'id="c{comment.pk}"' in body
    assert 'hx-swap-oob="true"' in body


def test_whose_session_has_ended_finds_the_new_words_after_signing_in(
    client: Client, place: Place, comment: Comment
) -> None:
    address, text = f"{place.address}comments/{comment.pk}/edit/", a_sentence()
    way_in = client.post(address, {"text": text}, headers=OWN_PAGE)["Location"]
    client.post(way_in, {"login": comment.author.email, "password": "a long enough pass phrase"})
    assert text in client.get(address).content.decode()


def test_a_comment_of_somebody_else_or_too_old_is_not_edited_and_the_text_is_kept(client: Client, place: Place) -> None:
    old, text = make_comment(place), a_sentence()
    for who, sentence in ((ReaderFactory(), "not yours"), (old.author, "10 minutes")):
        client.force_login(who)
        response = client.post(f"{place.address}comments/{old.pk}/edit/", {"text": text}, headers=OWN_PAGE)
        assert response.status_code == 422
        assert sentence in response.content.decode()
        assert text in response.content.decode()
