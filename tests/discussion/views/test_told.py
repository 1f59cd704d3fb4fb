"""What a reader is told, where they wrote, of what became of the words."""

from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Comment
from tests.factories.discussion import a_sentence, make_comment, make_place, post
from tests.factories.reader import ReaderFactory

IN_PLACE = {"Sec-Fetch-Site": "same-origin", "HX-Request": "true"}
ADDRESS = "Write to anna@example.org, she knows more about the harbour."


@pytest.fixture
def place(db: None) -> Place:
    return make_place()


def before_other_parts(body: str) -> str:
    """What takes the place of the form; the rest of the answer goes elsewhere."""
    return body.split("hx-swap-oob", maxsplit=1)[0]


@pytest.mark.parametrize("reply", [False, True])
def test_who_wrote_a_held_comment_is_told_so_in_the_forms_place_with_a_link_to_it(
    client: Client, place: Place, reply: bool
) -> None:
    sent: dict[str, Any] = {"text": ADDRESS} | ({"answers": make_comment(place).pk} if reply else {})
    client.force_login(ReaderFactory())
    body = client.post(f"{place.address}write/", sent, headers=IN_PLACE).content.decode()
    held = Comment.objects.latest("id")
    told = before_other_parts(body)
    assert "A moderator reads this before it appears" in told
    assert f'href="#c{held.pk}"' in told
    assert body.count(f'id="c{held.pk}"') == 1


def test_who_edits_a_comment_so_that_it_is_held_is_told_so_in_the_forms_place(client: Client, place: Place) -> None:
    comment = post(place, a_sentence(), now=timezone.now()).comment
    assert comment
    client.force_login(comment.author)
    address = f"{place.address}comments/{comment.pk}/edit/"
    body = client.post(address, {"text": ADDRESS}, headers=IN_PLACE).content.decode()
    told = before_other_parts(body)
    assert "A moderator reads this before it appears" in told
    assert f'href="#c{comment.pk}"' in told
    assert f'hx-swap-oob="outerHTML:#c{comment.pk}"' in body
    assert body.count(f'id="c{comment.pk}"') == 1


def test_a_text_is_said_to_be_kept_only_where_there_is_one(client: Client, place: Place) -> None:
    address = f"/discussions/{place.story.pk + 999}/write/"
    empty = client.get(address)
    assert empty.status_code == 404
    assert "No such discussion" in empty.content.decode()
    assert "Your text" not in empty.content.decode()
    sent = client.post(address, {"text": a_sentence()}, headers={"Sec-Fetch-Site": "same-origin"})
    assert "Your text is still here" in sent.content.decode()
