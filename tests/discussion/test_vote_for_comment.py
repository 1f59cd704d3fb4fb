"""Recommending a comment."""

from datetime import timedelta
from typing import Any

import pytest

from standfirst.commons.models import Version
from standfirst.discussion.answer import NotPossibleError, Problem
from standfirst.discussion.close_discussion import close_discussion
from standfirst.discussion.find_place import Place, find_place
from standfirst.discussion.models import Comment
from standfirst.discussion.vote_for_comment import take_back_vote, vote_for_comment
from tests.factories.discussion import NOON, make_comment, remove
from tests.factories.reader import ReaderFactory
from tests.factories.sanctions import make_blocked


def count_of(comment: Comment) -> int:
    comment.refresh_from_db()
    return comment.vote_count


def test_a_vote_counts_once_however_often_it_is_sent(place: Place, reader: Any) -> None:
    comment = make_comment(place)
    for _ in range(2):
        assert vote_for_comment(reader, place, comment.pk, now=NOON).vote_count == 1
    vote_for_comment(ReaderFactory(), place, comment.pk, now=NOON)
    assert count_of(comment) == 2


def test_taken_back_it_counts_no_more_and_again_when_it_is_given_anew(place: Place, reader: Any) -> None:
    comment = make_comment(place)
    vote_for_comment(reader, place, comment.pk, now=NOON)
    for _ in range(2):
        assert take_back_vote(reader, place, comment.pk).vote_count == 0
    vote_for_comment(reader, place, comment.pk, now=NOON)
    assert count_of(comment) == 1


def test_a_vote_makes_the_counts_fresh_and_tells_no_live_stream(place: Place, reader: Any) -> None:
    comment = make_comment(place)
    before = Version.objects.get(key=place.key).number
    vote_for_comment(reader, place, comment.pk, now=NOON)
    assert Version.objects.get(key=place.quiet_key).number == 1
    vote_for_comment(reader, place, comment.pk, now=NOON)
    assert Version.objects.get(key=place.quiet_key).number == 1
    assert Version.objects.get(key=place.key).number == before


def test_who_may_not_vote_is_told_why(place: Place) -> None:
    comment = make_comment(place)
    refused = {
        Problem.VOTE_OWN: comment.author,
        Problem.VOTE_UNCONFIRMED: ReaderFactory(confirmed=False),
        Problem.VOTE_INACTIVE: ReaderFactory(is_active=False),
        Problem.VOTE_BLOCKED: make_blocked().reader,
    }
    for problem, who in refused.items():
        with pytest.raises(NotPossibleError) as told:
            vote_for_comment(who, place, comment.pk, now=NOON + timedelta(hours=2))
        assert told.value.problem is problem
    assert count_of(comment) == 0


def test_a_comment_that_nobody_can_read_is_not_recommended(place: Place, reader: Any) -> None:
    comment = make_comment(place)
    remove(comment)
    with pytest.raises(NotPossibleError) as told:
        vote_for_comment(reader, place, comment.pk, now=NOON)
    assert told.value.problem is Problem.GONE


def test_in_a_closed_discussion_no_vote_is_added_but_one_can_be_taken_back(place: Place, reader: Any) -> None:
    comment = make_comment(place)
    vote_for_comment(reader, place, comment.pk, now=NOON)
    close_discussion(place.story.pk)
    closed = find_place(place.story.pk)
    with pytest.raises(NotPossibleError) as told:
        vote_for_comment(ReaderFactory(), closed, comment.pk, now=NOON)
    assert told.value.problem is Problem.VOTE_CLOSED
    assert take_back_vote(reader, closed, comment.pk).vote_count == 0
