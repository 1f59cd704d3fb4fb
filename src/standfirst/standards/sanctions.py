"""What broken standards add up to: how much a strike weighs and how long it counts, and from when on a block is due."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

HEAVIEST, MOST_POINTS, LONGEST_DAYS = 10, 1000, 3650


@dataclass(frozen=True, slots=True)
class Step:
    """From so many points on a block of so many days is due; without days, one until an appeal succeeds."""

    points: int
    days: int | None = None


@dataclass(frozen=True, slots=True)
class Sanctions:
    """`weights` are those of some standards by their codes, 0 for one that gives no strike; all others weigh `weight`.

    A step is proposed to the moderators. Where `automatic`, it is applied at once, and a person has to confirm it.
    """

    weights: Mapping[str, int] = field(default_factory=dict)
    weight: int = 1
    expires_days: int = 180
    steps: tuple[Step, ...] = ()
    automatic: bool = False

    def weight_of(self, code: str) -> int:
        """How much breaking that standard counts."""
        return self.weights.get(code, self.weight)

    def step_at(self, points: int) -> Step | None:
        """The last step that so many points reach."""
        return next((step for step in reversed(self.steps) if points >= step.points), None)


def complaints(sanctions: Sanctions) -> Iterator[str]:
    """What is wrong with them, in words for the person who wrote them."""
    for code, weight in {"other standards": sanctions.weight, **sanctions.weights}.items():
        yield from outside(f"the weight of {code}", weight, 0, HEAVIEST)
    yield from outside("the days until a strike expires", sanctions.expires_days, 1, LONGEST_DAYS)
    reached = 0
    for step in sanctions.steps:
        yield from outside("the points of a step", step.points, 1, MOST_POINTS)
        if step.days is not None:
            yield from outside("the days of a block", step.days, 1, LONGEST_DAYS)
        if isinstance(step.points, int) and step.points <= reached:
            yield "each step needs more points than the one before"
        reached = step.points if isinstance(step.points, int) else reached


def outside(what: str, number: object, least: int, most: int) -> Iterator[str]:
    if not isinstance(number, int) or isinstance(number, bool) or not least <= number <= most:
        yield f"{what}: {number!r} is not a whole number from {least} to {most}"
