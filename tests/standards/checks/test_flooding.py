"""Too many comments, or the same one again, leave no room for others."""

from datetime import UTC, datetime, timedelta

import pytest

from standfirst.standards.checks.flooding import same_comment_again, too_many_comments
from standfirst.standards.comment import Comment, MissingFact, Surroundings

NOON = datetime(2025, 3, 1, 12, tzinfo=UTC)


def own(*minutes_ago, text="Earlier."):
    return Surroundings(own_recent=tuple(Comment(text, NOON - timedelta(minutes=ago)) for ago in minutes_ago))


def too_many(around, limit=3):
    return list(too_many_comments(Comment("Now.", NOON), around, {"comments": limit}))


def test_one_more_than_the_limit_is_too_many():
    (finding,) = too_many(own(10, 20, 30))
    assert finding.details == {"count": 4, "minutes": 30}
    assert finding.certainty == 1.0


def test_as_many_as_the_limit_are_welcome():
    assert too_many(own(10, 20)) == []


def test_comments_of_an_hour_ago_no_longer_count():
    assert too_many(own(10, 20, 60, 70, 300)) == []


def test_the_wait_told_is_long_enough_for_all_that_must_leave_the_hour():
    (finding,) = too_many(own(1, 2, 3, 50, 59))
    around_then = own(*(ago + finding.details["minutes"] for ago in (1, 2, 3, 50, 59)))
    assert too_many(around_then) == []


@pytest.mark.parametrize("around", [Surroundings(), Surroundings(own_recent=(Comment("No time."),))])
def test_without_the_facts_nothing_is_said(around):
    with pytest.raises(MissingFact):
        too_many(around)


def repeated(text, earlier):
    return list(same_comment_again(Comment(text), own(5, text=earlier), {}))


@pytest.mark.parametrize(
    ("text", "earlier"),
    [
        ("Who pays for the bridge?", "who pays   for the BRIDGE???"),
        ("Who pays for the bridge?", "Who pаys fоr the bridge?"),
        ("Who pays for the bridge?", "Who p\u200bays for the bridge?"),
        ("هل من جواب على سؤالي؟", "هَل من جواب على سؤالي"),
        ("👍👍👍", "👍 👍 👍"),
    ],
)
def test_the_same_words_in_another_dress_are_the_same(text, earlier):
    assert repeated(text, earlier)


def test_another_comment_is_another():
    assert not repeated("Who pays for the bridge?", "Who pays for the tunnel?")


def test_a_short_thanks_is_less_certain_than_a_repeated_sentence():
    assert (
        repeated("Thank you!", "thank you")[0].certainty < repeated("I thank you all.", "I thank you all")[0].certainty
    )
