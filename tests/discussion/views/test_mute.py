"""The question whether a reader is to be muted."""

import pytest
from django.test import Client

from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Comment, Mute
from tests.factories.discussion import make_comment, make_place
from tests.factories.reader import ReaderFactory

OWN_PAGE = {"Sec-Fetch-Site": "same-origin"}


@pytest.fixture
def place(db: None) -> Place:
    return make_place()


@pytest.fixture
def comment(place: Place) -> Comment:
    return make_comment(place, author=ReaderFactory(display_name="Loud & Co"))


def test_it_is_asked_first_and_leads_to_the_list(client: Client, place: Place, comment: Comment) -> None:
    client.force_login(ReaderFactory())
    address = f"{place.address}comments/{comment.pk}/mute/"
    assert "Loud &amp; Co" in client.get(address).content.decode()
    assert not Mute.objects.exists()
    response = client.post(address, headers=OWN_PAGE)
    assert response["Location"] == "/account/muted/"
    assert Mute.objects.get().muted == comment.author


def test_with_scripts_it_can_be_undone_where_it_was_done(client: Client, place: Place, comment: Comment) -> None:
    client.force_login(ReaderFactory())
    address, headers = f"{place.address}comments/{comment.pk}/mute/", OWN_PAGE | {"HX-Request": "true"}
    body = client.post(address, headers=headers).content.decode()
    assert f'data-now-muted="{comment.author_id}"' in body
    body = client.post(address, {"stop": "1"}, headers=headers).content.decode()
    assert f'data-now-unmuted="{comment.author_id}"' in body
    assert not Mute.objects.exists()


def test_an_author_is_not_muted_by_themselves(client: Client, place: Place, comment: Comment) -> None:
    client.force_login(comment.author)
    response = client.post(f"{place.address}comments/{comment.pk}/mute/", headers=OWN_PAGE)
    assert response.status_code == 422
    assert "You can mute others only." in response.content.decode()
