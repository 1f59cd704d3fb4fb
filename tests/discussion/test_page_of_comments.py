"""Reading a discussion page by page."""

from datetime import timedelta
from itertools import pairwise
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from standfirst.discussion.cursor import read_cursor
from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Comment, Discussion
from standfirst.discussion.page_of_comments import FIRST_REPLIES, THREADS, Order, PageOfComments, page_of_comments
from standfirst.discussion.thread_of import UnknownCommentError, thread_of
from standfirst.discussion.withdraw_comment import withdraw_comment
from tests.factories.discussion import NOON, make_comment, post, remove
from tests.factories.reader import ReaderFactory


def many_comments(place: Place, number: int, *, thread: Comment | None = None) -> list[Comment]:
    """As the verbs would have stored them, only sooner. Every third is of the same moment as the one before."""
    author = ReaderFactory()
    Discussion.objects.get_or_create(pk=place.story.pk)
    return Comment.objects.bulk_create(
        Comment(
            discussion_id=place.story.pk,
            author=author,
            thread=thread,
            answers=thread,
            text="",
            html=f"<p>{minute}</p>",
            state=Comment.State.PUBLISHED,
            posted_at=NOON + timedelta(minutes=minute - (minute % 3 == 2)),
            idempotency_key=uuid4(),
        )
        for minute in range(number)
    )


def all_pages(place: Place, order: Order) -> list[PageOfComments]:
    pages = [page_of_comments(place.story.pk, order=order)]
    while pages[-1].after:
        pages.append(page_of_comments(place.story.pk, order=order, after=read_cursor(pages[-1].after)))
    return pages


@pytest.mark.parametrize("order", Order)
def test_all_comments_are_read_once_and_in_order(place: Place, order: Order) -> None:
    comments = many_comments(place, 2 * THREADS + 5)
    read = [thread.first.pk for page in all_pages(place, order) for thread in page.threads]
    expected = [comment.pk for comment in comments]
    assert read == (expected if order is Order.OLDEST else expected[::-1])


def test_a_comment_that_arrives_meanwhile_moves_nothing_on_the_next_page(place: Place) -> None:
    many_comments(place, THREADS + 5)
    first = page_of_comments(place.story.pk)
    make_comment(place, minute=500)
    second = page_of_comments(place.story.pk, after=read_cursor(first.after))
    assert len(second.threads) == 5
    assert not {thread.first.pk for thread in first.threads} & {thread.first.pk for thread in second.threads}


def test_first_replies_stand_below_their_comment_and_the_others_are_counted(place: Place) -> None:
    first = make_comment(place)
    replies = many_comments(place, FIRST_REPLIES + 4, thread=first)
    [thread] = page_of_comments(place.story.pk).threads
    assert [reply.pk for reply in thread.replies] == [reply.pk for reply in replies[:FIRST_REPLIES]]
    assert thread.left == 4
    more = thread_of(place.story.pk, first.pk, after=read_cursor(thread.after))
    assert [reply.pk for reply in more.replies] == [reply.pk for reply in replies[FIRST_REPLIES:]]


def test_the_address_of_a_reply_begins_with_that_reply(place: Place) -> None:
    first = make_comment(place)
    replies = many_comments(place, 10, thread=first)
    thread = thread_of(place.story.pk, replies[6].pk)
    assert thread.first == first
    assert [reply.pk for reply in thread.replies] == [reply.pk for reply in replies[6:]]


def test_what_is_not_public_is_not_read(place: Place) -> None:
    gone, withdrawn = make_comment(place), make_comment(place, minute=1)
    remove(gone)
    withdraw_comment(withdrawn.author, place, withdrawn.pk, now=NOON)
    held = post(place, "Write to anna@example.org, she knows more about the harbour.").comment
    left = make_comment(place, minute=2)
    left.author.is_active = False
    left.author.save()
    assert page_of_comments(place.story.pk).threads == []
    for comment in (gone, withdrawn, held, left):
        with pytest.raises(UnknownCommentError):
            thread_of(place.story.pk, comment.pk)


def test_a_comment_that_is_gone_keeps_its_place_while_replies_stand_below(place: Place) -> None:
    first = make_comment(place)
    reply = make_comment(place, answers=first.pk)
    remove(first)
    [thread] = page_of_comments(place.story.pk).threads
    assert not thread.first.is_public
    assert thread.replies == [reply]


@pytest.mark.parametrize("order", Order)
def test_every_page_of_a_thousand_comments_costs_the_same_two_queries(place: Place, order: Order) -> None:
    comments = many_comments(place, 300)
    for comment in comments[:100]:
        many_comments(place, 7, thread=comment)
    assert Comment.objects.count() == 1000
    costs: list[Any] = []
    page = None
    while page is None or page.after:
        with CaptureQueriesContext(connection) as asked:
            page = page_of_comments(place.story.pk, order=order, after=page and read_cursor(page.after))
            shown = [reply.answers.author.display_name for thread in page.threads for reply in thread.replies]
        costs.append((len(asked), len(shown) >= 0))
    assert len(costs) == 10
    assert all(one == other for one, other in pairwise(costs))
    assert costs[0][0] == 2
