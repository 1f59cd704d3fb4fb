"""Which readers a policy would block, and why: their strikes add up to one of its steps."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from standfirst.decisions.grounds import Grounds
from standfirst.discussion.policy_in_force import policies_in_force, policy_in_force
from standfirst.newsroom.models import EditionPage
from standfirst.readers.models import Reader
from standfirst.sanctions.models import Strike
from standfirst.sanctions.standing import (
    Points,
    all_strikes_in_force,
    block_in_force,
    blocked_among,
    blocks_to_confirm,
    restored_among,
    strikes_in_force,
    unweighed_points,
    was_restored,
)
from standfirst.standards.policy import Policy

STRIKES = "strikes"  # What a block rests on that follows from them.


@dataclass(frozen=True, slots=True)
class Proposal:
    """A block that is due in an edition: for `days`, or until an appeal succeeds where there are none."""

    reader: Any
    edition: EditionPage
    policy: Policy
    strikes: tuple[Strike, ...]
    days: int | None
    final: bool

    @property
    def points(self) -> int:
        """What the strikes add up to."""
        return sum(strike.weight for strike in self.strikes)

    @property
    def standards(self) -> list[dict[str, str]]:
        """The standards that were broken, each once, as they were worded to the reader."""
        worded = {one["code"]: one for strike in self.strikes for one in strike.decision.standards}
        return [worded[code] for code in dict.fromkeys(strike.standard for strike in self.strikes) if code in worded]

    def until(self, now: datetime) -> datetime | None:
        return None if self.days is None else now + timedelta(days=self.days)

    def grounds(self, *, by: Any, note: str = "") -> Grounds:
        """`by` is empty where the policy decides."""
        decisions = [strike.decision.reference for strike in self.strikes]
        return Grounds(
            edition=self.edition.slug,
            policy=self.policy.label,
            by=by,
            standards=self.standards,
            facts={"because": STRIKES, "points": self.points, "decisions": decisions},
            note=note,
        )


def proposed_block(reader: Any, edition: EditionPage, *, now: datetime) -> Proposal | None:
    """The block that is due now; None for who is blocked, or whose strikes a person has weighed already."""
    strikes = tuple(strikes_in_force(reader, now, edition.slug).select_related("decision"))
    if all(strike.weighed_at for strike in strikes) or not reader.is_active or block_in_force(reader, now):
        return None
    policy = policy_in_force(edition)
    step = policy.sanctions.step_at(sum(strike.weight for strike in strikes))
    if step is None:
        return None
    final = was_restored(reader)
    return Proposal(reader, edition, policy, strikes, days=None if final else step.days, final=final)


def proposed_blocks(editions: frozenset[str] | None, *, now: datetime, most: int | None = None) -> list[Proposal]:
    """The blocks that are due in the editions with those slugs, or in all; who has most points comes first.

    As many queries for all as for one; of more than `most` the rest is left for later.
    """
    known = editions_named(editions)
    policies = policies_in_force(known.values())
    due = readers_due(policies, now=now)[:most]
    readers = Reader.objects.in_bulk([one.reader_id for one in due])
    strikes = strikes_of(due, now)
    restored = restored_among(readers)
    return [
        Proposal(
            reader=readers[one.reader_id],
            edition=known[one.edition],
            policy=policies[one.edition],
            strikes=tuple(strikes[one.reader_id, one.edition]),
            days=None if one.reader_id in restored else step.days,
            final=one.reader_id in restored,
        )
        for one in due
        if (step := policies[one.edition].sanctions.step_at(one.points))
    ]


def number_to_decide(editions: frozenset[str] | None, *, now: datetime) -> int:
    """How many blocks wait for a senior moderator of those editions: to be confirmed, or proposed.

    Each page of the desk counts them: as many queries, however many they are.
    """
    waiting = blocks_to_confirm(now) if editions is None else blocks_to_confirm(now).filter(edition__in=editions)
    policies = policies_in_force(editions_named(editions).values())
    return waiting.count() + len(readers_due(policies, now=now))


def editions_named(slugs: frozenset[str] | None) -> dict[str, EditionPage]:
    """By their slugs; None stands for all."""
    editions = EditionPage.objects.select_related("locale")
    return {edition.slug: edition for edition in (editions if slugs is None else editions.filter(slug__in=slugs))}


def readers_due(policies: Mapping[str, Policy], *, now: datetime) -> list[Points]:
    """For whom a block is due, in editions with these policies."""
    steps = [step.points for policy in policies.values() for step in policy.sanctions.steps]
    if not steps:
        return []
    found = [
        one
        for one in unweighed_points(now, at_least=min(steps))
        if one.edition in policies and policies[one.edition].sanctions.step_at(one.points) is not None
    ]
    blocked = blocked_among({one.reader_id: one.address for one in found}, now) if found else set()
    return [one for one in found if one.reader_id not in blocked]


def strikes_of(due: Sequence[Points], now: datetime) -> dict[tuple[int, str], list[Strike]]:
    """Those in force, by reader and edition."""
    readers, found = [one.reader_id for one in due], defaultdict(list)
    for strike in all_strikes_in_force(now).filter(reader_id__in=readers).select_related("decision"):
        found[strike.reader_id, strike.edition].append(strike)
    return found
