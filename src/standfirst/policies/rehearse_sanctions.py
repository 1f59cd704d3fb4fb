"""What other weights and steps would make of the strikes that readers have now, reader by reader."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from standfirst.policies.tell_sanctions import tell_step
from standfirst.readers.models import Reader
from standfirst.sanctions.models import Strike
from standfirst.standards.sanctions import Sanctions

SHOWN = 50
Given = tuple[str, datetime]  # The standard of a strike, and when it was given.


@dataclass(frozen=True, slots=True)
class Standing:
    """The points of a reader, and the block that is due for them, in words."""

    points: int
    due: str
    is_due: bool


@dataclass(frozen=True, slots=True)
class ChangedStanding:
    """A reader for whom another block would be due, or none any more."""

    reader: Reader
    before: Standing
    after: Standing


@dataclass(frozen=True, slots=True)
class Effect:
    """How many readers have strikes, for how many a block is due before and after, and the first who differ."""

    readers: int
    before: int
    after: int
    changed: list[ChangedStanding]
    more: int


def rehearse_sanctions(edition: str, before: Sanctions, after: Sanctions, *, now: datetime) -> Effect:
    """As if each had held when the strikes were given. What a weight of 0 never counted is not there to be counted."""
    strikes = strikes_by_reader(edition)
    both = {reader: (standing(given, before, now), standing(given, after, now)) for reader, given in strikes.items()}
    both = {reader: pair for reader, pair in both.items() if pair[0].points or pair[1].points}
    differ = sorted(
        (reader for reader, (was, becomes) in both.items() if was.due != becomes.due),
        key=lambda reader: (-both[reader][1].points, reader),
    )
    people = Reader.objects.in_bulk(differ[:SHOWN])
    return Effect(
        readers=len(both),
        before=sum(was.is_due for was, _ in both.values()),
        after=sum(becomes.is_due for _, becomes in both.values()),
        changed=[ChangedStanding(people[reader], *both[reader]) for reader in differ[:SHOWN]],
        more=max(0, len(differ) - SHOWN),
    )


def strikes_by_reader(edition: str) -> dict[int, list[Given]]:
    """All that were not lifted; whether they still count depends on the policy."""
    rows = Strike.objects.filter(edition=edition, lifted_at=None).order_by("pk")
    found: dict[int, list[Given]] = {}
    for reader, standard, given_at in rows.values_list("reader_id", "standard", "given_at").iterator():
        found.setdefault(reader, []).append((standard, given_at))
    return found


def standing(strikes: Iterable[Given], sanctions: Sanctions, now: datetime) -> Standing:
    since = now - timedelta(days=sanctions.expires_days)
    points = sum(sanctions.weight_of(standard) for standard, given_at in strikes if given_at > since)
    step = sanctions.step_at(points)
    return Standing(points, tell_step(step), step is not None)
