"""Which readers a policy would block, and why: their strikes add up to one of its steps."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from standfirst.decisions.grounds import Grounds
from standfirst.discussion.policy_in_force import policy_in_force
from standfirst.newsroom.models import EditionPage
from standfirst.sanctions.models import Strike
from standfirst.sanctions.standing import (
    block_in_force,
    blocked_among,
    blocks_to_confirm,
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


def proposed_blocks(editions: frozenset[str] | None, *, now: datetime) -> Iterator[Proposal]:
    """Every block that is due in the editions with those slugs, or in all; who has most points comes first."""
    for reader, edition in readers_due(editions, now=now):
        proposal = proposed_block(reader, edition, now=now)
        if proposal:
            yield proposal


def readers_due(editions: frozenset[str] | None, *, now: datetime) -> list[tuple[Any, EditionPage]]:
    """For whom a block is due, and where. Each page of the desk counts them: as many queries, however many they are."""
    known = {
        edition.slug: edition
        for edition in EditionPage.objects.select_related("locale")
        if editions is None or edition.slug in editions
    }
    sanctions = {slug: policy_in_force(edition).sanctions for slug, edition in known.items()}
    steps = [step.points for one in sanctions.values() for step in one.steps]
    found = [
        (reader, known[slug])
        for reader, slug, points in (unweighed_points(now, at_least=min(steps)) if steps else ())
        if slug in known and reader.is_active and sanctions[slug].step_at(points) is not None
    ]
    blocked = blocked_among([reader for reader, _ in found], now) if found else set()
    return [(reader, edition) for reader, edition in found if reader.pk not in blocked]


def number_to_decide(editions: frozenset[str] | None, *, now: datetime) -> int:
    """How many blocks wait for a senior moderator of those editions: to be confirmed, or proposed."""
    waiting = blocks_to_confirm(now) if editions is None else blocks_to_confirm(now).filter(edition__in=editions)
    return waiting.count() + len(readers_due(editions, now=now))
