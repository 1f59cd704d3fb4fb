"""The engine: comment + surroundings + policy → verdict."""

from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from standfirst.standards.comment import Comment, MissingFact, Surroundings
from standfirst.standards.finding import Finding
from standfirst.standards.policy import Action, Policy, Rule


@dataclass(frozen=True, slots=True)
class Noticed:
    """A rule and everything that its standard's checks found."""

    rule: Rule
    findings: tuple[Finding, ...]

    @property
    def action(self) -> Action:
        return max(map(self.rule.action_for, self.findings))

    @property
    def action_if_posted_anyway(self) -> Action:
        """The action once the author has been asked and posts the comment as it is."""
        return self.rule.posted_anyway if self.action is Action.ASK else self.action

    @property
    def certainty(self) -> float:
        return max(finding.certainty for finding in self.findings)


class NotAssessed(NamedTuple):
    """A check that needed a fact which nobody knew: the codes of its standard and its own name."""

    code: str
    check: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """Everything found. `broken` calls for an action; `doubts` are findings too uncertain for the policy to act on."""

    policy: str
    broken: tuple[Noticed, ...] = ()
    doubts: tuple[Noticed, ...] = ()
    not_assessed: tuple[NotAssessed, ...] = ()

    @property
    def action(self) -> Action:
        """The strictest action that any broken standard calls for."""
        return max((noticed.action for noticed in self.broken), default=Action.PUBLISH)

    @property
    def action_if_posted_anyway(self) -> Action:
        """What the action becomes when the author has seen what is asked and posts the comment as it is."""
        return max((noticed.action_if_posted_anyway for noticed in self.broken), default=Action.PUBLISH)


def judge(comment: Comment, around: Surroundings, policy: Policy) -> Verdict:
    """Hold a comment against every rule; one broken standard never hides another."""
    broken: list[Noticed] = []
    doubts: list[Noticed] = []
    not_assessed: list[NotAssessed] = []
    around = around if around.words == policy.words else replace(around, words=policy.words)
    for rule in policy.rules:
        findings = hold_against(rule, comment, around, not_assessed)
        if findings:
            noticed = Noticed(rule, findings)
            (broken if noticed.action > Action.PUBLISH else doubts).append(noticed)
    return Verdict(policy.label, tuple(broken), tuple(doubts), tuple(not_assessed))


@cache  # The same few for nearly every comment.
def missed(code: str, check: str) -> NotAssessed:
    return NotAssessed(code, check)


def hold_against(
    rule: Rule, comment: Comment, around: Surroundings, not_assessed: list[NotAssessed]
) -> tuple[Finding, ...]:
    """The findings of all checks of a rule; checks that lack a fact are added to `not_assessed`."""
    findings: list[Finding] = []
    for check in rule.standard.checks:
        try:
            findings += tuple(check(comment, around, rule.limits))
        except MissingFact:
            not_assessed.append(missed(rule.standard.code, check.__name__))
    return tuple(findings)
