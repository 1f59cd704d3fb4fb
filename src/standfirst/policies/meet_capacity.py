"""Proposes certainties with which there is no more to read a day than a team can, and says what that costs."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from standfirst.policies.opinions import Opinion
from standfirst.policies.read_load import Case, Load
from standfirst.standards.policy import Action, Policy, Rule
from standfirst.standards.published import NO_EXTREMISM, NO_SELF_HARM, PROTECT_MINORS

NEVER_LOOSENED = frozenset({NO_SELF_HARM.code, PROTECT_MINORS.code, NO_EXTREMISM.code})
STEPS = tuple(number / 100 for number in range(5, 101, 5))
Rules = dict[str, Rule]


@dataclass(frozen=True, slots=True)
class Released:
    """What a change lets go: comments, in part where it depends on their authors; and what moderators made of them."""

    comments: float = 0.0
    decided: float = 0.0
    removed: float = 0.0

    def plus(self, other: "Released") -> "Released":
        return Released(self.comments + other.comments, self.decided + other.decided, self.removed + other.removed)

    @property
    def price(self) -> float:
        """The share of those that a moderator would have removed; where few were decided on, nearer to a half."""
        return (self.removed + 1) / (self.decided + 2)


@dataclass(frozen=True, slots=True)
class Loosened:
    """One standard with less to read, and what that costs."""

    before: Rule
    after: Rule
    released: Released
    a_day: float


@dataclass(frozen=True, slots=True)
class Proposal:
    """A policy that comes as near to what can be read as it may; numbers are comments a day."""

    policy: Policy
    wanted: int
    now: float
    then: float
    loosened: tuple[Loosened, ...]
    comments: int
    days: float

    @property
    def meets(self) -> bool:
        """Whether no more waits than can be read."""
        return self.then <= self.wanted

    @property
    def released(self) -> Released:
        """What all of it costs together."""
        total = Released()
        for one in self.loosened:
            total = total.plus(one.released)
        return total


def meet_capacity(policy: Policy, load: Load, *, a_day: int) -> Proposal:
    """Loosen what moderators have agreed with least, step by step, until it is met or nothing is left to loosen."""
    before: Rules = {rule.standard.code: rule for rule in policy.rules}
    rules, released = dict(before), dict.fromkeys(before, Released())
    now = then = to_read(load, rules)
    while then / load.days > a_day and (steps := list(possible(load, rules))):
        code, rule, gain = min(steps, key=lambda step: (step[2].price, -step[2].comments))
        rules[code], released[code] = rule, released[code].plus(gain)
        then = to_read(load, rules)
    return Proposal(
        policy=replace(policy, rules=tuple(rules.values())),
        wanted=a_day,
        now=now / load.days,
        then=then / load.days,
        loosened=tuple(
            Loosened(before[code], rules[code], released[code], released[code].comments / load.days)
            for code in rules
            if rules[code] != before[code]
        ),
        comments=load.comments,
        days=load.days,
    )


def to_read(load: Load, rules: Rules) -> float:
    return sum(weight(case, rules, load.share) * number for case, number in load.cases.items())


def possible(load: Load, rules: Rules) -> Iterator[tuple[str, Rule, Released]]:
    """Of each standard that may be loosened, the smallest change that leaves less to read."""
    for code, rule in rules.items():
        if code not in NEVER_LOOSENED:
            concerned = {case: number for case, number in load.cases.items() if code in dict(case.certainties)}
            for milder in milder_rules(rule):
                gain = gained(concerned, load.share, rules, {**rules, code: milder})
                if gain.comments > 0:
                    yield code, milder, gain
                    break


def milder_rules(rule: Rule) -> Iterator[Rule]:
    """One after the other: held from a higher certainty, never held; published when posted anyway."""
    if rule.hold is not None:
        yield from (replace(rule, hold=step) for step in STEPS if step > rule.hold)
        asked = rule.hold if rule.ask is None else rule.ask
        yield replace(rule, hold=None, ask=asked)
    if rule.ask is not None and rule.posted_anyway is Action.HOLD:
        yield replace(rule, posted_anyway=Action.PUBLISH)


def gained(cases: dict[Case, int], share: float, before: Rules, after: Rules) -> Released:
    total = Released()
    for case, number in cases.items():
        less = (weight(case, before, share) - weight(case, after, share)) * number
        removed = less * (case.opinion == Opinion.REMOVED)
        total = total.plus(Released(less, less * (case.opinion is not None), removed))
    return total


def weight(case: Case, rules: Rules, share: float) -> float:
    """How likely somebody has to read such a comment: for sure, or only where its author posts it anyway."""
    heaviest = 0.0
    for code, certainty in case.certainties:
        rule = rules.get(code)
        if rule is None:
            continue
        if rule.hold is not None and certainty >= rule.hold:
            return 1.0
        if rule.ask is not None and certainty >= rule.ask and rule.posted_anyway is Action.HOLD:
            heaviest = max(heaviest, 1.0 if case.posted_anyway else share)
    return heaviest
