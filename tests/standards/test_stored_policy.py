"""An edition can keep its own policy, and a mistake in one is named."""

import json
from dataclasses import replace

import pytest

from standfirst.standards import stored_policy
from standfirst.standards.edition_words import EditionWords
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.policy import UnsoundPolicyError
from standfirst.standards.published import NO_FLOODING


def test_a_policy_survives_being_stored():
    assert stored_policy.from_dict(json.loads(json.dumps(stored_policy.as_dict(HOUSE_POLICY)))) == HOUSE_POLICY


@pytest.mark.parametrize(
    ("stored", "complaint"),
    [
        ({}, "name"),
        ({"name": "ours"}, "list of rules"),
        ({"name": "ours", "version": "two", "rules": []}, "whole number"),
        ({"name": "ours", "rules": ["privacy"]}, "not a rule"),
        ({"name": "ours", "rules": [{"standard": "no-jokes"}]}, "no-jokes: no such standard"),
        ({"name": "ours", "rules": [{"standard": "privacy", "ask": "often"}]}, "privacy: 'often'"),
        ({"name": "ours", "rules": [{"standard": "privacy", "asks": 0.5}]}, "asks"),
        ({"name": "ours", "rules": [{"standard": "privacy", "posted_anyway": "burn"}]}, "'burn' is not an action"),
        ({"name": "ours", "rules": [{"standard": "no-flooding", "limits": {"comments": "few"}}]}, "whole numbers"),
        ({"name": "ours", "rules": [{"standard": "privacy", "refuse": 0.9}]}, "exact"),
    ],
)
def test_what_is_wrong_with_a_stored_policy_is_named(stored, complaint):
    with pytest.raises(UnsoundPolicyError, match=complaint):
        stored_policy.from_dict(stored)


def test_what_is_left_out_takes_its_usual_value():
    policy = stored_policy.from_dict({"name": "ours", "rules": [{"standard": "no-flooding", "refuse": 1}]})
    assert policy.label == "ours-1"
    assert policy.rules[0].limits == NO_FLOODING.limits


def test_words_of_an_edition_survive_being_stored():
    words = EditionWords(strong=("grumbold*",), mild=("old fogey",), allowed=("damn",))
    policy = replace(HOUSE_POLICY, words=words)
    assert stored_policy.from_dict(json.loads(json.dumps(stored_policy.as_dict(policy)))) == policy


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ({"rude": []}, "rude"),
        ({"strong": "word"}, "strong is a list"),
        ({"strong": ["a"]}, "too short"),
        ({"strong": ["*ab*"]}, "too short"),
        ({"strong": ["do*ze"]}, "star"),
        ({"strong": ["*doze"]}, "star"),
        ({"mild": ["x" * 61]}, "too long"),
        ({"mild": ["Doze"], "allowed": ["dozé"]}, "twice"),
        ({"mild": [f"word{number}" for number in range(501)]}, "more than 500"),
    ],
)
def test_what_is_wrong_with_the_words_of_an_edition_is_named(words, complaint):
    with pytest.raises(UnsoundPolicyError, match=complaint):
        stored_policy.from_dict({"name": "ours", "rules": [], "words": words})
