"""What a moderator sees and sends at the desk."""

import pytest
from django.test import Client

from standfirst.discussion.models import Comment
from standfirst.moderation.publish_comment import publish_comment
from tests.factories.discussion import NOON
from tests.factories.moderator import make_held_comment, make_moderator
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def desk(client: Client) -> Client:
    client.force_login(make_moderator())
    return client


def test_a_visitor_is_sent_to_the_sign_in(client: Client) -> None:
    answer = client.get("/desk/")
    assert answer.status_code == 302
    assert answer["Location"].startswith("/account/sign-in/")


def test_a_reader_is_refused(client: Client) -> None:
    comment = make_held_comment()
    client.force_login(ReaderFactory())
    assert client.get("/desk/").status_code == 403
    assert client.post(f"/desk/comments/{comment.pk}/publish/", {"seen": "new"}).status_code == 403
    assert Comment.objects.get().state == Comment.State.HELD


def test_the_queue_shows_the_found_words_the_story_and_the_keys(desk: Client) -> None:
    comment = make_held_comment()
    page = desk.get("/desk/").content.decode()
    assert "<mark>4111 1111 1111 1111</mark>" in page
    assert comment.discussion.story.title in page
    assert comment.author.reader_id in page
    assert 'data-key="p"' in page


def test_an_empty_queue_says_so(desk: Client) -> None:
    assert "Nothing waits for a decision." in desk.get("/desk/").content.decode()


def test_a_decision_without_javascript_leads_back_to_the_queue(desk: Client) -> None:
    comment = make_held_comment()
    answer = desk.post(f"/desk/comments/{comment.pk}/publish/", {"seen": "new"})
    assert (answer.status_code, answer["Location"]) == (302, "/desk/#queue")
    assert Comment.objects.get().state == Comment.State.PUBLISHED


def test_a_decision_with_htmx_leaves_a_line_and_counts_down(desk: Client) -> None:
    comment = make_held_comment()
    form = {"seen": "new", "standard": "privacy", "note": "A card number."}
    page = desk.post(f"/desk/comments/{comment.pk}/remove/", form, headers=HTMX).content.decode()
    assert "data-decided" in page
    assert 'hx-swap-oob="true">No comment waits.' in page
    assert "4111" not in page


def test_a_removal_without_a_standard_keeps_the_word_to_the_author(desk: Client) -> None:
    comment = make_held_comment()
    form = {"seen": "new", "standard": "", "note": "Please mind your data."}
    page = desk.post(f"/desk/comments/{comment.pk}/remove/", form, headers=HTMX).content.decode()
    assert "Choose the standard" in page
    assert "Please mind your data." in page


def test_who_comes_second_is_told_who_was_first(desk: Client) -> None:
    comment, first = make_held_comment(), make_moderator()
    publish_comment(comment.pk, by=first, seen="new", now=NOON)
    answer = desk.post(f"/desk/comments/{comment.pk}/publish/", {"seen": "new"})
    assert answer.status_code == 409
    assert f"Published meanwhile by {first.display_name}." in answer.content.decode()


def test_a_comment_that_never_was_is_not_found(desk: Client) -> None:
    assert desk.post("/desk/comments/77/publish/", {"seen": "new"}).status_code == 404


def test_a_decision_from_another_site_is_refused() -> None:
    comment = make_held_comment()
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(make_moderator())
    assert strict.post(f"/desk/comments/{comment.pk}/publish/", {"seen": "new"}).status_code == 403


@pytest.mark.parametrize("cursor", ["x", "_", "2026-01-01_", "2026-01-01T00:00:00+00:00_9"])
def test_any_cursor_shows_a_queue(desk: Client, cursor: str) -> None:
    make_held_comment()
    assert desk.get("/desk/", {"after": cursor}).status_code == 200
