"""Goes down a slope to its bottom."""

import numpy as np
import pytest

from standfirst.learning.descend import descend
from standfirst.learning.spool import Floats

STEEP = np.array([1.0, 10.0, 100.0])
BOTTOM = np.array([3.0, -2.0, 0.5])


def bowl(where: Floats) -> tuple[float, Floats]:
    """A bowl a hundred times as steep one way as another."""
    return float(STEEP @ (where - BOTTOM) ** 2) / 2, STEEP * (where - BOTTOM)


def test_it_finds_the_bottom() -> None:
    assert descend(bowl, np.zeros(3), 200, lambda _done, _most: None) == pytest.approx(BOTTOM, abs=0.05)


def test_it_asks_no_more_often_than_it_may_and_says_how_far_it_is() -> None:
    told: list[tuple[int, int]] = []
    descend(bowl, np.zeros(3), 5, lambda done, most: told.append((done, most)))
    assert told
    assert all(done < most == 5 for done, most in told)


def test_at_the_bottom_it_stays() -> None:
    assert descend(bowl, BOTTOM, 50, lambda _done, _most: None) == pytest.approx(BOTTOM)
