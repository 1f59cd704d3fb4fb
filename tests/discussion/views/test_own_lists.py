"""The pages of an account with what a reader wrote and marked."""

import pytest
from django.test import Client
from django.utils import timezone

from standfirst.discussion.find_place import Place
from standfirst.discussion.follow_discussion import follow_discussion
from standfirst.discussion.models import Follow, Mute
from standfirst.discussion.mute_reader import mute_reader
from tests.factories.discussion import NOON, make_comment, make_place
from tests.factories.reader import ReaderFactory

PAGES = ("/account/comments/", "/account/recommended/", "/account/followed/", "/account/muted/")


@pytest.fixture
def place(db: None) -> Place:
    return make_place()


@pytest.mark.parametrize("address", PAGES)
def test_they_are_for_who_is_signed_in_and_kept_by_nobody(client: Client, db: None, address: str) -> None:
    make_place()
    assert "/account/sign-in/" in client.get(address)["Location"]
    client.force_login(ReaderFactory())
    response = client.get(address)
    assert response.status_code == 200
    assert "no-store" in response["Cache-Control"]
    assert client.get(f"{address}?after=soon").status_code == 404


def test_a_comment_stands_with_its_state_and_the_way_to_it(client: Client, place: Place) -> None:
    comment = make_comment(place)
    client.force_login(comment.author)
    body = client.get("/account/comments/").content.decode()
    assert comment.html in body
    assert f'href="/discussions/{place.story.pk}/comments/{comment.pk}/#c{comment.pk}"' in body
    assert "published" in body


def test_a_followed_discussion_is_marked_as_read_and_let_go(client: Client, place: Place) -> None:
    reader = ReaderFactory()
    follow_discussion(reader, place, now=NOON)
    make_comment(place, minute=5)
    client.force_login(reader)
    assert "1 new comment" in " ".join(client.get("/account/followed/").content.decode().split())
    body = client.post(f"/account/followed/{place.story.pk}/seen/", follow=True).content.decode()
    assert "Nothing new" in body
    client.post(f"/account/followed/{place.story.pk}/stop/")
    assert not Follow.objects.exists()


def test_a_muted_reader_is_heard_again(client: Client, db: None) -> None:
    make_place()
    reader, loud, other = ReaderFactory(), ReaderFactory(), ReaderFactory()
    for who in (reader, other):
        mute_reader(who, loud, now=timezone.now())
    client.force_login(reader)
    assert loud.display_name in client.get("/account/muted/").content.decode()
    client.post(f"/account/muted/{loud.pk}/stop/")
    assert list(Mute.objects.values_list("reader", flat=True)) == [other.pk]
