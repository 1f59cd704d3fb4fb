"""The figures are the well-known ones."""

import numpy as np
import pytest

from training.figures import (
    at_threshold,
    calibration_points,
    can_measure,
    finds,
    is_right,
    pr_auc,
    precision_points,
    roc_auc,
    roc_points,
)

TRUE = np.array([True, False, True, False])


def test_a_perfect_order_has_the_full_area() -> None:
    scores = np.array([0.9, 0.1, 0.8, 0.2])
    assert roc_auc(TRUE, scores) == 1.0
    assert pr_auc(TRUE, scores) == 1.0


def test_ties_count_half() -> None:
    assert roc_auc(TRUE, np.array([0.5, 0.5, 0.5, 0.5])) == 0.5
    assert pr_auc(TRUE, np.array([0.5, 0.5, 0.5, 0.5])) == 0.5


def test_one_pair_in_the_wrong_order_costs_its_share() -> None:
    scores = np.array([0.9, 0.8, 0.7, 0.1])
    assert roc_auc(TRUE, scores) == 0.75
    assert pr_auc(TRUE, scores) == pytest.approx((1 + 2 / 3) / 2)


def test_a_threshold_that_holds_nothing_has_no_precision() -> None:
    found = at_threshold(TRUE, np.array([0.1, 0.2, 0.3, 0.4]), 0.9)
    assert (found.precision, found.recall, found.held) == (None, 0.0, 0.0)


def test_calibration_tells_the_share_true_by_score() -> None:
    means, shares = calibration_points(TRUE, np.array([0.95, 0.05, 0.95, 0.05]))
    assert means.tolist() == [0.05, 0.95]
    assert shares.tolist() == [0.0, 1.0]


def test_a_handful_of_rows_measures_nothing() -> None:
    assert not can_measure(TRUE)


def test_no_curve_divides_rows_of_one_score() -> None:
    scores = np.array([0.9, 0.9, 0.1, 0.1])
    assert [each.tolist() for each in roc_points(TRUE, scores)] == [[0.5, 1.0], [0.5, 1.0]]
    assert [each.tolist() for each in precision_points(TRUE, scores)] == [[0.5, 1.0], [0.5, 0.5]]


def test_a_threshold_is_found_by_what_it_shall_bring() -> None:
    truths = np.array([True] * 8 + [False] * 4 + [True] * 2)
    scores = np.linspace(0.9, 0.1, len(truths))
    most = finds(truths, scores, 0.9)
    assert most.at.recall >= 0.9
    assert most.threshold == scores[12]
    surest = is_right(truths, scores, 0.95)
    assert surest is not None
    assert (surest.at.precision, surest.at.recall) == (1.0, 0.8)
    assert is_right(~truths, scores, 0.95) is None
