"""What a rehearsal has counted so far: what would change, and how both policies agree with the moderators."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from standfirst.policies.opinions import Opinion
from standfirst.policies.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Replayed:
    """One comment under both policies."""

    before: Outcome
    after: Outcome
    opinion: Opinion | None = None


@dataclass
class Totals:
    """Counts of (before, after, opinion); small, however many comments there were. `left_out` can't be replayed."""

    counts: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    left_out: int = 0

    def add(self, replayed: Iterable[Replayed]) -> None:
        self.counts.update((one.before.value, one.after.value, one.opinion or "") for one in replayed)

    def changes(self) -> list[tuple[Outcome, Outcome, int]]:
        """What becomes of something else, the most frequent first."""
        found: Counter[tuple[str, str]] = Counter()
        for (before, after, _opinion), number in self.counts.items():
            if before != after:
                found[before, after] += number
        return [(Outcome(before), Outcome(after), number) for (before, after), number in found.most_common()]

    @property
    def changed(self) -> int:
        return sum(number for *_, number in self.changes())

    def outcomes(self) -> list[tuple[Outcome, int, int]]:
        """Each outcome with how many it had before and after."""
        rows = [(outcome, self.number(before=outcome), self.number(after=outcome)) for outcome in Outcome]
        return [row for row in rows if row[1] or row[2]]

    def number(self, *, before: Outcome | None = None, after: Outcome | None = None) -> int:
        return sum(
            n for (was, becomes, _), n in self.counts.items() if before in {None, was} and after in {None, becomes}
        )

    def agreement(self) -> "Agreement":
        """Of what moderators decided, how much each policy would have stopped."""
        found = Agreement()
        for (before, after, opinion), number in self.counts.items():
            if opinion:
                side = found.removed if opinion == Opinion.REMOVED else found.published
                side.all += number
                side.before += number * Outcome(before).stops
                side.after += number * Outcome(after).stops
        return found


@dataclass
class Stopped:
    """Of `all` comments with the same opinion, how many are held or refused before and after."""

    all: int = 0
    before: int = 0
    after: int = 0


@dataclass
class Agreement:
    """Both sides of the moderators' decisions. A policy agrees where it stops what they removed, and nothing else."""

    removed: Stopped = field(default_factory=Stopped)
    published: Stopped = field(default_factory=Stopped)

    @property
    def decided(self) -> int:
        return self.removed.all + self.published.all

    @property
    def before(self) -> int:
        return self.removed.before + self.published.all - self.published.before

    @property
    def after(self) -> int:
        return self.removed.after + self.published.all - self.published.after


def as_dict(totals: Totals) -> dict[str, Any]:
    return {"counts": [[*key, number] for key, number in sorted(totals.counts.items())], "left_out": totals.left_out}


def from_dict(stored: Mapping[str, Any]) -> Totals:
    rows = stored.get("counts", [])
    return Totals(
        Counter({(before, after, said): number for before, after, said, number in rows}), stored.get("left_out", 0)
    )
