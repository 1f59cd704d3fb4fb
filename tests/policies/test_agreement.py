"""Shares and kappas come out as in the books, with intervals that hold what they promise."""

from random import Random

import pytest

from standfirst.policies.agreement import cohen, fleiss
from standfirst.policies.intervals import share_of, wilson


def test_fleiss_of_all_agreeing_is_one_and_of_dice_is_about_none() -> None:
    assert fleiss([["keeps", "keeps"], ["breaks", "breaks"]] * 20).kappa == pytest.approx(1.0)
    chance = Random(3)
    dice = fleiss([[chance.choice("ab"), chance.choice("ab")] for _ in range(2000)])
    assert dice.low < 0 < dice.high
    assert dice.high - dice.low < 0.12


def test_fleiss_of_a_table_worked_out_by_hand() -> None:
    # Two raters, ten comments: 6 kept by both, 2 broken for both, 2 split. Agreed .8, by chance .7² + .3² = .58.
    said = [["keeps", "keeps"]] * 6 + [["breaks", "breaks"]] * 2 + [["keeps", "breaks"]] * 2
    found = fleiss(said)
    assert found.alike == pytest.approx(0.8)
    assert found.kappa == pytest.approx((0.8 - 0.58) / 0.42)
    assert found.low < found.kappa < found.high


def test_cohen_knows_that_two_people_lean_differently() -> None:
    # One keeps 8 of 10, the other 6: by chance .8·.6 + .2·.4 = .56; they agree on 8.
    pairs = [("keeps", "keeps")] * 6 + [("breaks", "breaks")] * 2 + [("keeps", "breaks")] * 2
    assert cohen(pairs).kappa == pytest.approx((0.8 - 0.56) / 0.44)


@pytest.mark.parametrize("said", [[], [["keeps"]], [["keeps", "keeps"]] * 5])
def test_nothing_is_claimed_where_nothing_can_be_known(said) -> None:
    assert fleiss(said).kappa is None


def test_the_interval_is_wilson_s_and_never_leaves_the_scale() -> None:
    low, high = wilson(0.1, 50)
    assert (round(low, 3), round(high, 3)) == (0.043, 0.214)
    assert wilson(0.0, 10)[0] == 0.0
    assert 0.2 < wilson(0.0, 10)[1] < 0.4
    assert share_of([]).value is None


def test_unequal_weights_widen_the_interval() -> None:
    even = share_of([(1.0, False)] * 30 + [(1.0, True)] * 10)
    uneven = share_of([(1.0, False)] * 30 + [(9.0, True)] * 2 + [(1.0, False)] * 8)
    assert even.value == 0.25
    assert uneven.high - uneven.low > even.high - even.low


def test_the_truth_lies_within_in_about_nineteen_of_twenty_samples() -> None:
    chance, held = Random(8), 0
    for _ in range(400):
        found = share_of([(1.0, chance.random() < 0.07) for _ in range(120)])
        held += found.low <= 0.07 <= found.high
    assert held >= 370
