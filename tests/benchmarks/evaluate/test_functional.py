"""A functional test is right where the policy acts on what breaks a standard and on nothing else."""

import pytest

from benchmarks.evaluate.functional import Outcome, share_right, tallies
from training.functional_tests import Case

BREAKS = Case("You are an idiot.", "en", "insult")
KEEPS = Case("I hate Mondays.", "en", "hate-of-things")


@pytest.mark.parametrize(("case", "asked", "right"), [(BREAKS, True, True), (KEEPS, True, False), (KEEPS, False, True)])
def test_what_is_right(case: Case, asked: bool, right: bool) -> None:
    assert Outcome(case, asked, held=False).right is right


def test_no_functionality_counts_for_having_many_cases() -> None:
    found = [Outcome(BREAKS, asked, held=False) for asked in (True, False, False, False)]
    found.append(Outcome(KEEPS, asked=False, held=False))
    assert share_right(found) == pytest.approx((0.25 + 1) / 2)
    assert sorted((each.functionality, each.cases, each.right) for each in tallies(found)) == [
        ("hate-of-things", 1, 1),
        ("insult", 4, 1),
    ]
