"""Withdrawing through the browser."""

import pytest
from django.test import Client

from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Comment
from tests.factories.discussion import make_comment, make_place
from tests.factories.reader import ReaderFactory


@pytest.fixture
def place(db: None) -> Place:
    return make_place()


def test_the_author_is_asked_once_and_the_comment_is_gone(client: Client, place: Place) -> None:
    comment = make_comment(place)
    client.force_login(comment.author)
    address = f"{place.address}comments/{comment.pk}/withdraw/"
    assert comment.text in client.get(address).content.decode()
    assert client.post(address).status_code == 302
    assert comment.text not in client.get(place.story.address).content.decode()


def test_with_scripts_its_place_says_that_it_is_withdrawn(client: Client, place: Place) -> None:
    comment = make_comment(place)
    client.force_login(comment.author)
    response = client.post(f"{place.address}comments/{comment.pk}/withdraw/", headers={"HX-Request": "true"})
    assert "The author has withdrawn this comment." in response.content.decode()


def test_nobody_else_withdraws_it_nor_a_page_elsewhere(place: Place) -> None:
    comment = make_comment(place)
    address = f"{place.address}comments/{comment.pk}/withdraw/"
    client = Client(enforce_csrf_checks=True)
    assert client.post(address).status_code == 403
    client.force_login(comment.author)
    assert client.post(address, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
    stranger = Client()
    stranger.force_login(ReaderFactory())
    assert stranger.post(address).status_code == 404
    assert Comment.objects.get().state == "published"
