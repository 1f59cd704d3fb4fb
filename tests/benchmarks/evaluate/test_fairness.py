"""Groups are compared by shares, a point being added, so that one sentence makes no injustice."""

import pytest

from benchmarks.evaluate.fairness import Fairness, counted, times


def test_sentences_are_counted_by_group() -> None:
    groups = counted(["a", "a", "b"], [True, False, True], [True, False, False])
    assert [(each.name, each.sentences, each.asked, each.held) for each in groups] == [("a", 2, 1, 1), ("b", 1, 1, 0)]
    everybody = Fairness(groups, groups).everybody
    assert (everybody.sentences, everybody.asked, everybody.held) == (3, 2, 1)


@pytest.mark.parametrize(("highest", "lowest", "said"), [(0.0, 0.0, 1), (0.01, 0.0, 2), (0.05, 0.02, 2), (0.03, 0, 4)])
def test_a_point_is_added_to_both(highest: float, lowest: float, said: float) -> None:
    assert times(highest, lowest) == pytest.approx(said)
