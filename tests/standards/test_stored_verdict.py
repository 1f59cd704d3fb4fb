"""A stored judgement gives the same verdict again, and can still be told."""

import json

import pytest

from standfirst.standards import stored_policy, stored_surroundings, stored_verdict
from standfirst.standards.explain import explain
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.judge import judge
from standfirst.standards.published import STANDARDS

EXAMPLES = [example for standard in STANDARDS for example in (*standard.broken_by, *standard.kept_by)]


def through_json(stored):
    return json.loads(json.dumps(stored))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.text[:40])
def test_a_verdict_survives_being_stored_and_is_told_alike(example):
    verdict = judge(example.comment, example.in_, HOUSE_POLICY)
    restored = stored_verdict.from_dict(through_json(stored_verdict.as_dict(verdict)))
    assert restored == verdict
    assert list(explain(restored, str)) == list(explain(verdict, str))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.text[:40])
def test_replaying_stored_facts_gives_the_same_verdict(example):
    around = stored_surroundings.from_dict(through_json(stored_surroundings.as_dict(example.in_)))
    policy = stored_policy.from_dict(through_json(stored_policy.as_dict(HOUSE_POLICY)))
    assert judge(example.comment, around, policy) == judge(example.comment, example.in_, HOUSE_POLICY)
