"""How sure a share is that was found in a sample: Wilson's interval, with weights."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

SURE = 1.959964  # Standard deviations: in 19 of 20 samples the truth lies within.


@dataclass(frozen=True, slots=True)
class Share:
    """A share with the bounds between which the truth lies, of so many that were looked at; None where none was."""

    value: float | None
    low: float
    high: float
    number: int


def share_of(weighted: Iterable[tuple[float, bool]]) -> Share:
    """The share of the second among pairs of weight and fact.

    Unequal weights tell less than as many equal ones: the interval is that of Kish's effective number.
    """
    rows = list(weighted)
    total = sum(weight for weight, _ in rows)
    if not total:
        return Share(None, 0.0, 1.0, 0)
    found = sum(weight for weight, fact in rows if fact) / total
    effective = total**2 / sum(weight**2 for weight, _ in rows)
    return Share(found, *wilson(found, effective), len(rows))


def wilson(share: float, number: float) -> tuple[float, float]:
    """The bounds of a share that was found among `number`; good also near 0 and 1, and for few."""
    square = SURE**2 / number
    middle = (share + square / 2) / (1 + square)
    half = SURE / (1 + square) * sqrt(share * (1 - share) / number + square / (4 * number))
    return max(0.0, middle - half), min(1.0, middle + half)
