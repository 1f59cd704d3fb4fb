"""Decisions say something about heads."""

import pytest

from standfirst.learning.heads import HEADS_OF, STANDARD_OF, Truth, action_for, none_of, thresholds, truths_of_removal
from standfirst.signals.toxicity import heads
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.policy import Action, Policy, Rule
from standfirst.standards.published import NO_HATRED, STANDARDS

SCORES = {"insult": 0.4, "threat": 0.7, "spam": 0.1, "toxicity": 0.8}


def test_every_standard_and_head_that_is_named_exists() -> None:
    codes = {standard.code for standard in STANDARDS}
    assert HEADS_OF.keys() | set(STANDARD_OF.values()) <= codes
    assert set(STANDARD_OF) == {head for several in HEADS_OF.values() for head in several}
    assert len(STANDARD_OF.keys() & set(heads())) >= 6


def test_what_was_published_is_nothing_of_all_that() -> None:
    assert none_of(SCORES) == dict.fromkeys(("insult", "threat", "spam"), Truth.NO)


def test_what_was_removed_is_what_came_nearest_and_of_the_rest_nothing_is_known() -> None:
    assert truths_of_removal(["no-insults-or-threats"], SCORES) == {"threat": Truth.YES}
    assert truths_of_removal(["respect-the-house", "no-spam"], SCORES) == {"insult": Truth.YES, "spam": Truth.YES}


@pytest.mark.parametrize("code", ["privacy", "edition-language", "no-hatred", "no-such-standard"])
def test_a_standard_whose_head_was_not_measured_teaches_nothing(code: str) -> None:
    assert truths_of_removal([code], SCORES) == {}


def test_a_head_is_held_against_the_thresholds_in_force() -> None:
    policy = Policy("ours", (Rule(NO_HATRED, ask=0.3, hold=0.6),))
    assert thresholds("identity_attack", policy) == {Action.ASK: 0.3, Action.HOLD: 0.6}
    assert thresholds("insult", policy) == {}
    assert action_for({"identity_attack": 0.6, "insult": 1.0}, policy) is Action.HOLD
    assert action_for({"identity_attack": 0.3}, policy) is Action.ASK
    assert action_for({}, HOUSE_POLICY) is Action.PUBLISH
