"""Waiting times as steps of a ladder, which can be counted month by month, and the median read off it."""

from collections.abc import Mapping
from datetime import timedelta
from math import log

FIRST = 1.0  # Seconds: the lowest step.
GROWTH = 1.05
SHARED = 5  # Of fewer nobody is told the median.


def step_of(wait: timedelta) -> int:
    """The step on which a wait stands; each is a twentieth longer than the one before."""
    return max(0, round(log(max(wait.total_seconds(), FIRST) / FIRST) / log(GROWTH)))


def median_of(steps: Mapping[int, int]) -> timedelta | None:
    """Right to a fortieth. None where too few waited for the median to tell of nobody in particular."""
    number = sum(steps.values())
    if number < SHARED:
        return None
    passed = 0
    for step in sorted(steps):
        passed += steps[step]
        if 2 * passed >= number:
            return timedelta(seconds=FIRST * GROWTH**step)
    return None
