"""What earlier lines tell about a comment."""

from datetime import UTC, datetime, timedelta

import pytest

from standfirst.gateway.assess_input import Submission
from standfirst.gateway.assess_surroundings import MOST_OWN, Gathering
from standfirst.standards.comment import TOO_SHORT_TO_TELL
from standfirst.standards.policy import Action

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
CHAIN = "Everybody must know that the bridge is closed because the mayor sold the stones to his cousin."


@pytest.fixture
def gathering():
    return Gathering(alike_span=timedelta(minutes=60))


def submit(gathering, text, *, author="anna", minutes=0.0, action=Action.PUBLISH):
    """Gather for a comment, remember it, and give what was known about it."""
    gathered = gathering.gather(Submission(1, 1, text, "en", author, NOON + timedelta(minutes=minutes)))
    gathering.remember(gathered, action)
    return gathered.around


def own_texts(around):
    return [comment.text for comment in around.own_recent]


def test_the_language_is_always_known(gathering):
    around = gathering.gather(Submission(1, 1, CHAIN, "en")).around
    assert (around.edition_language, around.language.language) == ("en", "en")
    assert gathering.gather(Submission(1, 1, "Oh!", "en")).around.language == TOO_SHORT_TO_TELL


def test_without_author_or_time_the_earlier_comments_stay_unknown(gathering):
    for author, time in ((None, NOON), ("anna", None)):
        around = gathering.gather(Submission(1, 1, CHAIN, "en", author, time)).around
        assert around.own_recent is None
        assert around.alike is None


def test_the_authors_own_comments_of_a_day_come_newest_first(gathering):
    submit(gathering, "Yesterday.", minutes=-1500)
    submit(gathering, "First.", minutes=-20)
    submit(gathering, "Somebody else.", author="boris", minutes=-15)
    submit(gathering, "Second.", minutes=-10)
    assert own_texts(submit(gathering, "Third.")) == ["Second.", "First."]


def test_comments_out_of_order_know_only_what_was_before_them(gathering):
    submit(gathering, CHAIN, author="boris", minutes=10)
    submit(gathering, "Later.", minutes=10)
    around = submit(gathering, CHAIN)
    assert own_texts(around) == []
    assert around.alike == ()


def test_the_same_words_by_others_are_found_within_the_span_only(gathering):
    submit(gathering, CHAIN.upper(), author="old", minutes=-70)
    submit(gathering, CHAIN.upper(), author="boris", minutes=-50)
    submit(gathering, CHAIN, author="anna", minutes=-40)
    (alike,) = submit(gathering, CHAIN).alike
    assert (alike.author, alike.likeness) == ("boris", 1.0)
    assert alike.comment.posted_at == NOON - timedelta(minutes=50)


def test_a_refused_comment_was_never_there(gathering):
    submit(gathering, CHAIN, author="anna", minutes=-5, action=Action.REFUSE)
    submit(gathering, CHAIN, author="boris", minutes=-5, action=Action.REFUSE)
    around = submit(gathering, CHAIN)
    assert around.own_recent == ()
    assert around.alike == ()


def test_a_held_comment_counts(gathering):
    submit(gathering, CHAIN, minutes=-5, action=Action.HOLD)
    assert own_texts(submit(gathering, "Next.")) == [CHAIN]


def test_authors_who_have_been_silent_for_a_day_are_forgotten(gathering):
    submit(gathering, CHAIN, author="boris", minutes=-1500)
    submit(gathering, CHAIN, author="anna")
    assert list(gathering.own) == ["anna"]


def test_what_is_remembered_stays_bounded(gathering):
    for number in range(MOST_OWN + 50):
        submit(gathering, f"{CHAIN} {number}", minutes=number)
    assert len(gathering.own["anna"]) == MOST_OWN
    assert len(gathering.order) == len(gathering.texts) == 61
