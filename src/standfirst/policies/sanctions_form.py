"""The part of a policy's form that is about strikes and blocks: weights, how long a strike counts, and the steps."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from standfirst.standards.sanctions import HEAVIEST, LONGEST_DAYS, MOST_POINTS, Sanctions, Step

MOST_STEPS = 5
Problem = tuple[str, Any]  # The field that is wrong, and why.


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step in the form."""

    number: int
    points: Any
    days: Any


def sanctions_fields(sanctions: Sanctions, codes: Iterable[str]) -> Iterator[tuple[str, forms.Field]]:
    """By name; weights stand with their standards, all else together."""
    for code in codes:
        yield f"{code}-weight", whole(_("A strike weighs"), sanctions.weight_of(code), (0, HEAVIEST), required=True)
    expires = whole(_("Days until a strike no longer counts"), sanctions.expires_days, (1, LONGEST_DAYS), required=True)
    yield "strikes-expire", expires
    for number in range(1, MOST_STEPS + 1):
        step = sanctions.steps[number - 1] if number <= len(sanctions.steps) else None
        yield (
            f"step-{number}-points",
            whole(_("From so many points on"), step.points if step else None, (1, MOST_POINTS)),
        )
        yield f"step-{number}-days", whole(_("a block of so many days"), step.days if step else None, (1, LONGEST_DAYS))
    yield (
        "strikes-automatic",
        forms.BooleanField(
            label=_("Block at once, and let a person confirm it"),
            help_text=_("Otherwise a block is only proposed. A machine never blocks for good."),
            required=False,
            initial=sanctions.automatic,
        ),
    )


def whole(label: Any, initial: int | None, bounds: tuple[int, int], *, required: bool = False) -> forms.Field:
    least, most = bounds
    return forms.IntegerField(label=label, initial=initial, min_value=least, max_value=most, required=required)


def typed_steps(given: Mapping[str, Any]) -> tuple[Step, ...]:
    """Those that have points, in the order of the form."""
    rows = ((given.get(f"step-{n}-points"), given.get(f"step-{n}-days")) for n in range(1, MOST_STEPS + 1))
    return tuple(Step(points, days) for points, days in rows if points is not None)


def wrong_steps(given: Mapping[str, Any]) -> Iterator[Problem]:
    """Days without points, and steps out of order."""
    reached = 0
    for number in range(1, MOST_STEPS + 1):
        points, days = given.get(f"step-{number}-points"), given.get(f"step-{number}-days")
        if points is None and days is not None:
            yield f"step-{number}-points", _("Say from how many points on.")
        elif points is not None and points <= reached:
            yield f"step-{number}-points", _("Each step needs more points than the one before.")
        reached = max(reached, points or 0)


def typed_sanctions(before: Sanctions, given: Mapping[str, Any], codes: Iterable[str]) -> Sanctions:
    """A standard that weighs what all others do is named only where it was named before."""
    typed = {code: given[f"{code}-weight"] for code in codes}
    named = {code: weight for code, weight in typed.items() if code in before.weights or weight != before.weight}
    return Sanctions(
        weights={**before.weights, **named},
        weight=before.weight,
        expires_days=given["strikes-expire"],
        steps=typed_steps(given),
        automatic=given["strikes-automatic"],
    )
