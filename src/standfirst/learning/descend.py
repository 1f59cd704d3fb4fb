"""Goes down a slope: L-BFGS, which needs few passes over the examples and remembers little."""

from collections import deque
from collections.abc import Callable

import numpy as np

from standfirst.learning.spool import Floats

REMEMBERED = 6  # Steps.
FLAT = 1e-4  # Where the slope is that much flatter than at the start, or a step gains that little, it is the bottom.
HALVINGS = 20
ENOUGH = 1e-4

Cost = Callable[[Floats], tuple[float, Floats]]
Steps = deque[tuple[Floats, Floats]]


def descend(cost: Cost, start: Floats, passes: int, tell: Callable[[int, int], None]) -> Floats:
    """Where `cost`, which tells its value and its slope, is least; `passes` is how often it may be asked."""
    here, (value, slope) = start, cost(start)
    steepest, done = float(np.abs(slope).max()), 1
    steps: Steps = deque(maxlen=REMEMBERED)
    while done < passes and np.abs(slope).max() > FLAT * steepest:
        tell(done, passes)
        way = direction(slope, steps)
        length = 1.0 if steps else min(1.0, 1.0 / float(np.abs(slope).sum()))
        for _ in range(HALVINGS):
            there, (lower, next_slope) = here + length * way, cost(here + length * way)
            done += 1
            if lower <= value + ENOUGH * length * dot(slope, way):
                break
            length /= 2
        else:
            return here
        remember(steps, there - here, next_slope - slope)
        gained = value - lower
        here, value, slope = there, lower, next_slope
        if gained < FLAT * FLAT * abs(value):
            break
    return here


def direction(slope: Floats, steps: Steps) -> Floats:
    """Where to go: down the slope, bent by what the last steps showed of its curve."""
    way, used = -slope, []
    for step, change in reversed(steps):
        share = dot(step, way) / dot(step, change)
        way = way - share * change
        used.append(share)
    if steps:
        step, change = steps[-1]
        way = way * (dot(step, change) / dot(change, change))
    for (step, change), share in zip(steps, reversed(used), strict=True):
        way = way + (share - dot(change, way) / dot(step, change)) * step
    return way


def remember(steps: Steps, step: Floats, change: Floats) -> None:
    if dot(step, change) > 0:
        steps.append((step, change))


def dot(one: Floats, other: Floats) -> float:
    """In this thread alone: the many of a linear algebra library wait for each other on a machine that is busy."""
    return float((one * other).sum())
