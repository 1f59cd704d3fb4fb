"""The queue of the desk."""

from datetime import timedelta

import pytest

from standfirst.moderation.held_comments import PAGE, held_comments
from tests.factories.discussion import NOON, make_comment, make_place, post
from tests.factories.moderator import make_held_comment

pytestmark = pytest.mark.django_db


def test_the_oldest_held_comment_comes_first_and_published_ones_never() -> None:
    place = make_place()
    young = make_held_comment(place, now=NOON + timedelta(hours=2))
    old = make_held_comment(place, text="Write to me at anna.berg@example.org about the tram, all of you.", now=NOON)
    make_comment(place)
    assert [item.comment for item in held_comments()] == [old, young]


def test_an_item_shows_the_words_that_were_found_the_standard_and_the_author() -> None:
    comment = make_held_comment()
    (item,) = held_comments()
    assert "<mark>4111 1111 1111 1111</mark>" in item.marked
    assert item.broken_codes == ["privacy"]
    assert (item.record.name, item.record.held, item.record.is_new) == (comment.author.display_name, 1, True)
    assert item.edition.slug == "en"


def test_markup_in_a_comment_is_shown_as_text() -> None:
    make_held_comment(text="<script>alert(1)</script> My card is 4111 1111 1111 1111, take it.")
    assert "<script>" not in held_comments()[0].marked


def test_a_page_of_the_queue_costs_the_same_whatever_its_length(django_assert_num_queries) -> None:
    place = make_place()
    for minute in range(PAGE + 3):
        make_held_comment(
            place,
            text=f"Reach me at someone{minute}.else@example.org, said number {minute}.",
            now=NOON + timedelta(minutes=minute),
        )
    with django_assert_num_queries(5):
        first = held_comments()
    assert len(first) == PAGE
    last = first[-1].comment
    assert len(held_comments(after=(last.posted_at, last.pk))) == 3


def test_the_record_tells_what_became_of_earlier_comments() -> None:
    place = make_place()
    author = make_comment(place).author
    post(
        place,
        "My card is 4111 1111 1111 1111, please send me the tickets.",
        author=author,
        now=NOON + timedelta(minutes=9),
    )
    (item,) = held_comments()
    assert (item.record.published, item.record.held, item.record.is_new) == (1, 1, False)
