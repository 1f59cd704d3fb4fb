"""What an author reads about a decision."""

import pytest
from django.test import Client

from standfirst.decisions.models import Decision
from standfirst.discussion.find_place import find_place
from standfirst.discussion.withdraw_comment import withdraw_comment
from standfirst.moderation.publish_comment import publish_comment
from standfirst.moderation.remove_comment import remove_comment
from tests.factories.discussion import NOON, make_place
from tests.factories.moderator import make_held_comment, make_moderator

pytestmark = pytest.mark.django_db


def page_of(client: Client, decision: Decision) -> str:
    answer = client.get(f"/decisions/{decision.reference}/")
    assert answer.status_code == 200
    assert "no-store" in answer["Cache-Control"]
    assert "noindex" in answer["X-Robots-Tag"]
    return answer.content.decode()


def test_a_hold_is_explained_with_the_words_marked_and_the_policy_named(client: Client) -> None:
    make_held_comment()
    page = page_of(client, Decision.objects.get())
    assert "<mark>4111 1111 1111 1111</mark>" in page
    assert "without a person" in page
    assert "house" in page


def test_a_removal_says_the_standard_and_the_moderator_s_word_but_not_the_moderator(client: Client) -> None:
    comment, moderator = make_held_comment(), make_moderator()
    decision = remove_comment(
        comment.pk, by=moderator, seen="new", code="privacy", note="Cards are for banks.", now=NOON
    )
    page = page_of(client, decision)
    assert "This comment was removed" in page
    assert "Cards are for banks." in page
    assert moderator.display_name not in page


def test_an_earlier_statement_points_to_the_later_decision(client: Client) -> None:
    comment = make_held_comment()
    hold = Decision.objects.get()
    later = publish_comment(comment.pk, by=make_moderator(), seen="new", now=NOON)
    assert f"/decisions/{later.reference}/" in page_of(client, hold)


def test_withdrawn_words_are_gone_from_the_statement_too(client: Client) -> None:
    comment = make_held_comment()
    withdraw_comment(comment.author, find_place(comment.discussion_id), comment.pk, now=NOON)
    assert "4111" not in page_of(client, Decision.objects.get())


def test_it_speaks_the_language_of_the_edition(client: Client) -> None:
    make_held_comment(
        make_place(section__edition__slug="ar"), text="رقم بطاقتي هو 4111 1111 1111 1111 فأرسلوا إليّ التذاكر."
    )
    page = page_of(client, Decision.objects.get())
    assert 'dir="rtl"' in page


def test_no_reference_no_statement(client: Client) -> None:
    assert client.get("/decisions/AAAAAAAAAAAAAAAA/").status_code == 404
