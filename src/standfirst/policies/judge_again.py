"""Judges a comment under two policies, and looks again only for what one of them finds otherwise."""

from dataclasses import dataclass, replace

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.finding import Finding
from standfirst.standards.judge import NotAssessed, Noticed, Verdict, hold_against, judge
from standfirst.standards.policy import Action, Policy, Rule


@dataclass(frozen=True, slots=True)
class TwoVerdicts:
    """What the policy before a change finds, and the one after it."""

    before: Verdict
    after: Verdict


def judge_twice(comment: Comment, around: Surroundings, before: Policy, after: Policy) -> TwoVerdicts:
    """The same as two calls of `judge`; where only certainties differ, at the cost of one."""
    first = judge(comment, around, before)
    found = {noticed.rule.standard.code: noticed.findings for noticed in (*first.broken, *first.doubts)}
    same = (
        {rule.standard.code for rule in before.rules if finds_the_same(rule, after)}
        if same_words(before, after)
        else set()
    )
    around = replace(around, words=after.words)
    broken: list[Noticed] = []
    doubts: list[Noticed] = []
    not_assessed: list[NotAssessed] = []
    for rule in after.rules:
        findings: tuple[Finding, ...]
        if rule.standard.code in same:
            findings = found.get(rule.standard.code, ())
            not_assessed += [missing for missing in first.not_assessed if missing.code == rule.standard.code]
        else:
            findings = hold_against(rule, comment, around, not_assessed)
        if findings:
            noticed = Noticed(rule, findings)
            (broken if noticed.action > Action.PUBLISH else doubts).append(noticed)
    return TwoVerdicts(first, Verdict(after.label, tuple(broken), tuple(doubts), tuple(not_assessed)))


def same_words(before: Policy, after: Policy) -> bool:
    return before.words == after.words


def finds_the_same(rule: Rule, after: Policy) -> bool:
    """Whether the other policy has the same standard with the same limits."""
    return any(other.standard.code == rule.standard.code and other.limits == rule.limits for other in after.rules)
