"""How urgent an item is and how many read along: one number to put queues in order by, and a word for why."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

THREAT = "threat"
CHILD_ABUSE = "child-abuse"
SELF_HARM = "no-self-harm"
ILLEGAL = "illegal"
NOTHING = "nothing"  # The policy of the discussion, not a finding, brought it here.
FIRST_COMMENTS = "first-comments"

# What findings of the standard against insults and threats say where they are about a threat.
THREATS = frozenset({"These words threaten somebody.", "This reads like a threat."})
SOMEBODY_IN_DANGER, MANY_IN_DANGER, SOMEBODY_HURT, BROKEN, CALM = 4, 3, 2, 1, 0
LEVELS = {
    THREAT: SOMEBODY_IN_DANGER,
    CHILD_ABUSE: SOMEBODY_IN_DANGER,
    SELF_HARM: SOMEBODY_IN_DANGER,
    ILLEGAL: MANY_IN_DANGER,
    "protect-minors": MANY_IN_DANGER,
    "no-extremism": MANY_IN_DANGER,
    "no-hatred": SOMEBODY_HURT,
    "minority-rights": SOMEBODY_HURT,
    "no-cruelty": SOMEBODY_HURT,
    "privacy": SOMEBODY_HURT,
    NOTHING: CALM,
    FIRST_COMMENTS: CALM,
}
HARSH = frozenset(reason for reason, level in LEVELS.items() if level >= SOMEBODY_HURT) - {"privacy", ILLEGAL}
STEPS = (10, 30, 100, 300, 1000)  # Comments in a discussion, from which it counts as read by more.


@dataclass(frozen=True, slots=True)
class Urgency:
    """`reason` is the code of a standard, or one of the words above."""

    level: int
    reason: str


def urgency_of(verdict: Mapping[str, Any] | None, reports: Iterable[str] = ()) -> Urgency:
    """The most urgent of what was found and of what was reported (codes of standards, `illegal`, `child-abuse`)."""
    reasons = [*found_in(verdict or {}), *reports]
    return max(map(urgency_for, reasons), key=named_first, default=urgency_for(NOTHING))


def named_first(urgency: Urgency) -> tuple[int, bool]:
    """Of two that are as urgent, who speaks of harming themselves is told as that: it reads like a threat as well."""
    return urgency.level, urgency.reason == SELF_HARM


def urgency_for(reason: str) -> Urgency:
    return Urgency(LEVELS.get(reason, BROKEN), reason)


def found_in(verdict: Mapping[str, Any]) -> Iterator[str]:
    for noticed in verdict.get("broken", ()):
        if any(finding["reason"] in THREATS for finding in noticed["findings"]):
            yield THREAT
        yield noticed["rule"]["standard"]


def reach_of(comments: int) -> int:
    """In steps, so that of two discussions of about the same size the comment that waits longer comes first."""
    return sum(comments >= step for step in STEPS)


def rank_of(urgency: Urgency, comments: int) -> int:
    """The higher, the sooner; urgency before reach."""
    return urgency.level * 10 + reach_of(comments)


def is_harsh(reasons: Iterable[str]) -> bool:
    """Whether whoever reads it should be asked first."""
    return not HARSH.isdisjoint(reasons)
