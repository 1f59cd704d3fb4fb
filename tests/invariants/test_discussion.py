"""What never happens: the invariants of the design as far as discussions keep them."""

import json
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from django.db import DatabaseError, connection
from django.test import Client

import standfirst
from standfirst.commons.models import Version
from standfirst.decisions.models import Decision
from standfirst.discussion.find_place import Place, find_place
from standfirst.discussion.models import Comment, Discussion, Judgement
from standfirst.discussion.withdraw_comment import withdraw_comment
from tests.factories.discussion import NOON, a_sentence, make_comment, make_place, post, remove
from tests.factories.reader import ReaderFactory

OWN_PAGE = {"Sec-Fetch-Site": "same-origin"}
ADDRESS = "Write to anna@example.org, she knows more about the harbour."


@pytest.fixture
def place(db: None) -> Place:
    return make_place()


def rows() -> dict[str, int]:
    return {model.__name__: model.objects.count() for model in (Comment, Judgement, Decision)}


def test_1_success_is_answered_only_for_what_is_stored(client: Client, place: Place) -> None:
    client.force_login(ReaderFactory())
    for text in (a_sentence(), ADDRESS, "WHY DOES NOBODY ASK THE PEOPLE WHO LIVE HERE ABOUT THIS", "", "x" * 5000):
        for headers in (OWN_PAGE, OWN_PAGE | {"HX-Request": "true"}, {}):
            before = Comment.objects.count()
            response = client.post(f"{place.address}write/", {"text": text}, headers=headers)
            stored = Comment.objects.filter(text=text).exists()
            if response.status_code < 400:
                assert stored
            else:
                assert Comment.objects.count() == before
                assert f">\n{text}</textarea>" in response.content.decode()


def test_1_a_failure_halfway_stores_nothing_at_all(place: Place) -> None:
    make_comment(place)
    before, count = rows(), Discussion.objects.get().published_count
    with (
        mock.patch("standfirst.discussion.change_state.touch", side_effect=DatabaseError),
        pytest.raises(DatabaseError),
    ):
        post(place, ADDRESS)
    assert rows() == before
    assert Discussion.objects.get().published_count == count


def test_2_every_state_that_is_not_its_authors_doing_has_its_decision(place: Place) -> None:
    _, withdrawn, removed = (make_comment(place, minute=minute) for minute in range(3))
    held = post(place, ADDRESS).comment
    withdraw_comment(withdrawn.author, place, withdrawn.pk, now=NOON)
    remove(removed)
    decided = {decision.comment_id: decision.new_state for decision in Decision.objects.all()}
    assert decided == {held.pk: "held", removed.pk: "removed"}


def test_2_only_one_module_changes_states() -> None:
    source = Path(standfirst.__file__).parent
    setters = {
        path.name
        for path in source.rglob("*.py")
        if path.parent.name != "migrations" and 'update_fields=["state"]' in path.read_text()
    }
    assert setters == {"change_state.py"}


@pytest.mark.parametrize("statement", ["UPDATE decisions_decision SET note = 'x'", "DELETE FROM decisions_decision"])
def test_2_a_decision_cannot_be_changed_in_the_database_either(place: Place, statement: str) -> None:
    post(place, ADDRESS)
    with pytest.raises(DatabaseError), connection.cursor() as cursor:
        cursor.execute(statement)


def not_public(place: Place) -> list[Comment]:
    """A held, a removed and a withdrawn comment, and one by a deleted account, all of them with words of their own."""
    held = post(place, "Write to held@example.org, she knows more about the harbour.").comment
    removed = make_comment(place, text="The removed lighthouse is the finest building on this side of the water.")
    remove(removed)
    withdrawn = make_comment(place, text="The withdrawn lighthouse looks a little tired since the storm of last year.")
    withdraw_comment(withdrawn.author, place, withdrawn.pk, now=NOON)
    deleted = make_comment(
        place, author=ReaderFactory(display_name="Deleted"), text="A deleted author saw the harbour at night."
    )
    deleted.author.is_active = False
    deleted.author.save()
    return [held, removed, withdrawn, deleted]


WORDS = ("held@example.org", "removed lighthouse", "withdrawn lighthouse", "deleted author", "Deleted")


@pytest.mark.parametrize("answered", [False, True])
def test_3_what_is_not_public_is_in_no_public_bytes(client: Client, place: Place, answered: bool) -> None:
    if answered:  # Then the places of some stay, without their words.
        place = make_place()
    comments = not_public(place)
    if answered:
        for comment in comments[1:]:
            reply = make_comment(place)
            Comment.objects.filter(pk=reply.pk).update(thread=comment, answers=comment)
    at = place.address
    addresses = [at, f"{at}?order=oldest", f"{at}page/", place.story.address, place.edition.address]
    addresses += [f"{at}comments/{comment.pk}/{part}" for comment in comments for part in ("", "replies/")]
    for address in addresses:
        body = client.get(address).content.decode()
        assert not [words for words in WORDS if words in body], address


def withdraw(comment: Comment) -> None:
    withdraw_comment(comment.author, find_place(comment.discussion_id), comment.pk, now=NOON)


@pytest.mark.parametrize("leave", [remove, withdraw])
def test_3_what_leaves_the_public_makes_the_kept_pages_old_in_the_same_transaction(place: Place, leave: Any) -> None:
    comment = make_comment(place)
    before = Version.objects.get(key=place.key).number
    leave(comment)
    assert Version.objects.get(key=place.key).number > before


def test_4_the_public_bytes_of_a_discussion_carry_nothing_personal(place: Place) -> None:
    comment = make_comment(place)
    bodies = set()
    for _ in range(2):
        client = Client()
        client.force_login(ReaderFactory())
        client.post(f"{place.address}write/", {"text": ADDRESS}, headers=OWN_PAGE)
        response = client.get(place.story.address)
        assert not response.cookies
        bodies.add(response.content)
    assert bodies == {Client().get(place.story.address).content}
    assert comment.text.encode() in bodies.pop()


def test_7_a_visitor_without_scripts_reads_signs_in_and_posts(place: Place) -> None:
    """Nothing but links and forms, as they stand in the pages."""
    client, reader, text = Client(), ReaderFactory(), a_sentence()
    story = client.get(place.story.address).content.decode()
    form = story.split('<form class="comment-form', 1)[1]
    address = form.split('action="')[1].split('"')[0]
    sign_in = client.post(address, {"text": text, "key": ""}, headers=OWN_PAGE)["Location"]
    back = client.post(sign_in, {"login": reader.email, "password": "a long enough pass phrase"})["Location"]
    kept = client.get(back).content.decode()
    assert text in kept
    key = kept.split('name="key" value="')[1].split('"')[0]
    after = client.post(back, {"text": text, "key": key}, headers=OWN_PAGE)["Location"]
    assert text in client.get(after).content.decode()


def test_7_no_page_of_a_discussion_names_another_host(client: Client, place: Place) -> None:
    make_comment(place)
    client.force_login(ReaderFactory())
    for address in (place.address, place.story.address, f"{place.address}write/", f"{place.address}page/"):
        body = client.get(address).content.decode()
        sources: list[Any] = [part.split('"')[0] for part in body.split('src="')[1:]]
        sources += [part.split('"')[0] for part in body.split('<link rel="stylesheet" href="')[1:]]
        assert all(source.startswith("/") for source in sources), json.dumps(sources)
        assert "<style" not in body
        assert ' style="' not in body
        assert "<script>" not in body
