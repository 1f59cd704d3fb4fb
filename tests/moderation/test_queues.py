"""Reading a queue."""

from datetime import timedelta

import pytest
from django.db import connection

from standfirst.moderation.claim_item import claim_item, subject_of
from standfirst.moderation.fill_queues import fill_queues
from standfirst.moderation.models import QueueItem
from standfirst.moderation.pass_on import pass_on
from standfirst.moderation.queues import PAGE, Queue, next_in_queue, page_of_queue, place_of, read_place, waiting
from tests.factories.discussion import NOON, make_place
from tests.factories.moderator import make_held_comment, make_moderator

pytestmark = pytest.mark.django_db
LATER = NOON + timedelta(hours=2)


def hold(number: int):
    place = make_place()
    texts = [f"Reach me at someone{minute}.else@example.org, said number {minute}." for minute in range(number)]
    return [make_held_comment(place, text=text, now=NOON + timedelta(minutes=at)) for at, text in enumerate(texts)]


def test_pages_follow_each_other_by_key_and_miss_nothing() -> None:
    held = hold(PAGE + 3)
    fill_queues(now=LATER)
    moderator = make_moderator()
    first = page_of_queue(Queue.HELD, moderator)
    assert len(first) == PAGE + 1
    place = read_place(str(place_of(first[PAGE - 1])))
    rest = page_of_queue(Queue.HELD, moderator, after=place)
    assert [item.comment_id for item in first[:PAGE] + rest] == [comment.pk for comment in held]


@pytest.mark.parametrize("word", ["", "x", "1-2", "1-2-3-4", "1--3", f"1-{10**18}-1", "-1-2-3", f"1-2-{10**19}"])
def test_a_word_that_no_page_contains_is_no_place(word: str) -> None:
    assert read_place(word) is None


def test_a_moderator_of_one_edition_sees_no_other() -> None:
    make_held_comment()
    fill_queues(now=LATER)
    assert page_of_queue(Queue.HELD, make_moderator("fr")) == []
    assert len(page_of_queue(Queue.HELD, make_moderator("en"))) == 1


def test_next_is_what_nobody_else_has_open_nor_was_asked_about() -> None:
    first, second, third = hold(3)
    fill_queues(now=LATER)
    me, colleague = make_moderator(), make_moderator()
    claim_item(subject_of(first.pk), by=colleague, now=LATER)
    pass_on(second.pk, to="senior", question="", by=colleague, now=LATER)
    assert next_in_queue(Queue.HELD, me, now=LATER).comment_id == third.pk
    assert next_in_queue(Queue.HELD, me, now=LATER + timedelta(hours=1)).comment_id == first.pk


def test_nobody_is_led_to_words_of_their_own() -> None:
    comment = hold(1)[0]
    fill_queues(now=LATER)
    item = QueueItem.objects.get()
    author = comment.author
    author.is_superuser = True
    author.save()
    assert item.comment_id == comment.pk
    assert next_in_queue(Queue.HELD, author, now=LATER) is None


def test_what_is_left_out_is_not_offered_at_once() -> None:
    first, second = hold(2)
    fill_queues(now=LATER)
    item = QueueItem.objects.get(comment=first)
    assert next_in_queue(Queue.HELD, make_moderator(), now=LATER, after=place_of(item)).comment_id == second.pk


def test_the_order_is_read_from_an_index() -> None:
    if connection.vendor != "sqlite":
        pytest.skip("Explains itself in SQLite's words.")
    for moderator in (make_moderator(), make_moderator("en")):
        plan = waiting(Queue.HELD, moderator).explain()
        assert "order" in plan
        assert "TEMP B-TREE" not in plan
