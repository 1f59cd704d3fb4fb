"""Sanctions as JSON and back; what a person typed wrongly is told in words."""

import json

import pytest

from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.house_sanctions import HOUSE_SANCTIONS
from standfirst.standards.policy import UnsoundPolicyError
from standfirst.standards.stored_policy import as_dict, from_dict
from standfirst.standards.stored_sanctions import sanctions_from_dict


def test_a_policy_comes_back_from_json_with_its_sanctions() -> None:
    assert from_dict(json.loads(json.dumps(as_dict(HOUSE_POLICY)))).sanctions == HOUSE_SANCTIONS


def test_a_policy_that_says_nothing_of_sanctions_has_those_of_the_house() -> None:
    assert from_dict({"name": "old", "rules": []}).sanctions == HOUSE_SANCTIONS


def test_the_house_never_blocks_without_a_person() -> None:
    assert HOUSE_SANCTIONS.automatic is False


@pytest.mark.parametrize(
    ("stored", "complaint"),
    [
        ("none", "needs names and values"),
        ({"colour": 1}, "does not know colour"),
        ({"automatic": "yes"}, "true or false"),
        ({"weights": {"no-such": 1}}, "no-such: no such standard"),
        ({"weights": []}, "by the code of a standard"),
        ({"steps": 3}, "steps are a list"),
        ({"steps": ["3"]}, "is not a step"),
        ({"steps": [{"hours": 3}]}, "does not know hours"),
    ],
)
def test_what_is_typed_wrongly_is_told(stored: object, complaint: str) -> None:
    with pytest.raises(UnsoundPolicyError, match=complaint):
        sanctions_from_dict(stored)
