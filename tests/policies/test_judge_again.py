"""A second verdict that rests on the first is the one that judging anew would reach."""

from dataclasses import replace

import pytest

from standfirst.policies.judge_again import judge_twice
from standfirst.standards.edition_words import EditionWords
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.judge import judge
from standfirst.standards.policy import Policy, Rule

EXAMPLES = [
    example for rule in HOUSE_POLICY.rules for example in (*rule.standard.broken_by[:3], *rule.standard.kept_by[:1])
]


def softer(rule: Rule) -> Rule:
    return replace(rule, hold=None if rule.hold is None else 0.97)


def tighter_limits(rule: Rule) -> Rule:
    return replace(rule, limits={name: limit // 2 for name, limit in rule.limits.items()})


CHANGES: dict[str, Policy] = {
    "certainties": replace(HOUSE_POLICY, rules=tuple(map(softer, HOUSE_POLICY.rules)), version=9),
    "limits": replace(HOUSE_POLICY, rules=tuple(map(tighter_limits, HOUSE_POLICY.rules)), version=9),
    "words": replace(HOUSE_POLICY, words=EditionWords(strong=("harbour",), allowed=("damn",)), version=9),
    "fewer standards": replace(HOUSE_POLICY, rules=HOUSE_POLICY.rules[::2], version=9),
}


@pytest.mark.parametrize("name", CHANGES)
def test_both_verdicts_are_those_of_judging_anew(name: str) -> None:
    changed = CHANGES[name]
    for example in EXAMPLES:
        for before, after in ((HOUSE_POLICY, changed), (changed, HOUSE_POLICY)):
            found = judge_twice(example.comment, example.in_, before, after)
            assert found.before == judge(example.comment, example.in_, before)
            assert found.after == judge(example.comment, example.in_, after)
