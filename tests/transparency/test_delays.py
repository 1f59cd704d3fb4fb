"""Medians read off a ladder of steps."""

from collections import Counter
from datetime import timedelta

import pytest

from standfirst.transparency.delays import median_of, step_of


@pytest.mark.parametrize("seconds", [1, 40, 3_600, 86_400, 40 * 86_400])
def test_the_median_is_right_to_a_fortieth(seconds: int) -> None:
    waits = Counter(step_of(timedelta(seconds=seconds * part)) for part in (0.2, 0.5, 1, 2, 9))
    median = median_of(waits)
    assert median is not None
    assert median.total_seconds() == pytest.approx(seconds, rel=0.026) or seconds < 20


def test_nothing_is_told_of_fewer_than_five() -> None:
    assert median_of({10: 4}) is None
