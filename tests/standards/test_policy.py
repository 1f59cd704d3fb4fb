"""A policy that asks for what no site may do cannot be made."""

import pytest

from standfirst.standards.finding import Finding
from standfirst.standards.policy import Action, Policy, Rule, UnsoundPolicyError
from standfirst.standards.published import NO_FLOODING, PRIVACY, STANDARDS


@pytest.mark.parametrize("standard", [one for one in STANDARDS if not one.exact], ids=lambda one: one.code)
def test_a_standard_that_guesses_may_not_refuse_without_a_person(standard):
    with pytest.raises(UnsoundPolicyError, match="exact"):
        Rule(standard, refuse=1.0)


def test_a_standard_that_counts_may_refuse():
    assert Rule(NO_FLOODING, refuse=1.0).action_for(Finding("Found.")) is Action.REFUSE


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        ({"ask": 1.5}, "between 0 and 1"),
        ({"posted_anyway": Action.REFUSE}, "published or held"),
        ({"limits": {"commas": 3}}, "commas"),
    ],
)
def test_a_row_that_no_engine_can_follow_is_named(row, complaint):
    with pytest.raises(UnsoundPolicyError, match=complaint):
        Rule(PRIVACY, **row)


def test_a_standard_has_one_rule_in_a_policy():
    with pytest.raises(UnsoundPolicyError, match="privacy"):
        Policy("twice", (Rule(PRIVACY, ask=0.5), Rule(PRIVACY, hold=0.5)))


def test_limits_of_a_rule_override_those_of_the_standard():
    assert Rule(NO_FLOODING, limits={"comments": 3}).limits == {**NO_FLOODING.limits, "comments": 3}
    assert Rule(NO_FLOODING).limits == NO_FLOODING.limits


@pytest.mark.parametrize(("certainty", "action"), [(0.1, Action.PUBLISH), (0.5, Action.ASK), (0.9, Action.HOLD)])
def test_an_action_applies_from_its_certainty_on(certainty, action):
    assert Rule(PRIVACY, ask=0.5, hold=0.9).action_for(Finding("Found.", certainty=certainty)) is action
