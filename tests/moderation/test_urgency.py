"""What is most urgent."""

import pytest

from standfirst.moderation.urgency import (
    FIRST_COMMENTS,
    THREATS,
    found_in,
    is_harsh,
    rank_of,
    urgency_for,
    urgency_of,
)
from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.judge import judge
from standfirst.standards.published import STANDARDS
from standfirst.standards.stored_verdict import as_dict
from tests.factories.discussion import NOON

THREAT = "I know where you live and I will kill you tonight."


def verdict_on(text: str):
    return as_dict(judge(Comment(text, NOON), Surroundings(edition_language="en"), HOUSE_POLICY))


def test_a_threat_is_told_from_an_insult_under_the_same_standard() -> None:
    assert urgency_of(verdict_on(THREAT)).reason == "threat"
    assert "threat" not in set(found_in(verdict_on("You are a stupid idiot, and everybody here knows it.")))


def test_the_sentences_by_which_threats_are_known_are_those_of_the_checks() -> None:
    told = {finding["reason"] for noticed in verdict_on(THREAT)["broken"] for finding in noticed["findings"]}
    assert told & THREATS


def test_every_standard_has_a_level() -> None:
    assert all(urgency_for(standard.code).level >= 1 for standard in STANDARDS)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("threat", "illegal"),
        ("no-self-harm", "no-hatred"),
        ("child-abuse", "protect-minors"),
        ("no-hatred", "no-spam"),
        ("no-spam", FIRST_COMMENTS),
    ],
)
def test_the_order_of_reasons(first: str, second: str) -> None:
    assert urgency_for(first).level > urgency_for(second).level


def test_of_a_finding_and_a_report_the_more_urgent_counts() -> None:
    assert urgency_of({}, ["no-spam", "no-self-harm"]).reason == "no-self-harm"
    assert urgency_of(None).reason == "nothing"


def test_urgency_comes_before_reach_and_reach_goes_in_steps() -> None:
    threat, spam = urgency_for("threat"), urgency_for("no-spam")
    assert rank_of(threat, 0) > rank_of(spam, 100_000)
    assert rank_of(spam, 40) == rank_of(spam, 90) < rank_of(spam, 110)


def test_what_is_harsh_is_covered_and_what_is_only_private_is_not() -> None:
    assert is_harsh(["no-spam", "no-cruelty"])
    assert not is_harsh(["privacy", "illegal", "no-spam"])
