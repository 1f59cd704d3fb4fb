"""Many readers with the same words in a short time are a chorus; one reader, or a long time, is not."""

from datetime import UTC, datetime, timedelta

import pytest

from standfirst.standards.checks.chorus import chorus
from standfirst.standards.comment import Alike, Comment, MissingFact, Surroundings

NOON = datetime(2025, 3, 1, 12, tzinfo=UTC)
LIMITS = {"others": 3, "minutes": 60}
TEXT = "This newspaper must apologise to our team at once!"


def others(count, minutes=1):
    return tuple(Alike(Comment(TEXT, NOON - timedelta(minutes=minutes * n)), f"r{n}", 0.9) for n in range(count))


def test_more_others_than_the_limit_are_a_chorus():
    (finding,) = chorus(Comment(TEXT, NOON), Surroundings(alike=others(4)), LIMITS)
    assert finding.details == {"count": 4}


def test_a_large_chorus_is_surer_than_a_small_one():
    (small,) = chorus(Comment(TEXT, NOON), Surroundings(alike=others(4)), LIMITS)
    (large,) = chorus(Comment(TEXT, NOON), Surroundings(alike=others(40)), LIMITS)
    assert large.certainty > small.certainty


@pytest.mark.parametrize("alike", [(), others(3), others(20, minutes=30), others(1) * 20])
def test_few_others_slow_others_and_one_other_are_no_chorus(alike):
    assert not list(chorus(Comment(TEXT, NOON), Surroundings(alike=alike), LIMITS))


def test_without_knowing_what_others_wrote_nothing_is_said():
    with pytest.raises(MissingFact):
        list(chorus(Comment(TEXT, NOON), Surroundings(), LIMITS))


def test_without_knowing_the_time_nothing_is_said_of_a_chorus():
    with pytest.raises(MissingFact):
        list(chorus(Comment(TEXT), Surroundings(alike=others(4)), LIMITS))
