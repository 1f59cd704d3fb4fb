"""Conduct is judged over recent comments too, and whoever is calm now is not judged by the past."""

import pytest

from standfirst.standards.checks.trolling import aggressive_again, removed_again, severe_aggression
from standfirst.standards.comment import Comment, MissingFact, Surroundings

LIMITS = {"harsh_comments": 3, "removed_comments": 3}


def again(now, *earlier):
    around = Surroundings(scores={"insult": now}, own_recent_scores=tuple({"insult": score} for score in earlier))
    return list(aggressive_again(Comment("Words."), around, LIMITS))


def test_harsh_words_after_many_others_are_conduct():
    (finding,) = again(0.7, 0.8, 0.9, 0.7)
    assert finding.details == {"count": 3}
    assert again(0.7, *[0.9] * 6)[0].certainty > finding.certainty


def test_one_bad_day_or_calm_words_are_none():
    assert again(0.7, 0.9, 0.1, 0.2) == []
    assert again(0.1, 0.9, 0.9, 0.9) == []


@pytest.mark.parametrize(
    "around", [Surroundings(), Surroundings(scores={"insult": 0.9}), Surroundings(scores={}, own_recent_scores=())]
)
def test_without_scores_nothing_is_said(around):
    with pytest.raises(MissingFact):
        list(aggressive_again(Comment("Words."), around, LIMITS))


def test_removed_comments_are_counted():
    def removed(count):
        return list(removed_again(Comment("Words."), Surroundings(own_removed=count), LIMITS))

    assert removed(2) == []
    assert removed(3)[0].details == {"count": 3}


def test_one_severe_comment_suffices():
    assert list(severe_aggression(Comment("Words."), Surroundings(scores={"severe_toxicity": 0.8}), {}))
