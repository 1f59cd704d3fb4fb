"""What strikes add up to, and what no policy may say of them."""

import pytest

from standfirst.standards.policy import Policy, UnsoundPolicyError
from standfirst.standards.sanctions import Sanctions, Step

STEPS = (Step(3, days=7), Step(6))


@pytest.mark.parametrize(
    ("points", "step"), [(0, None), (2, None), (3, STEPS[0]), (5, STEPS[0]), (6, STEPS[1]), (99, STEPS[1])]
)
def test_the_last_step_that_the_points_reach_is_due(points: int, step: Step | None) -> None:
    assert Sanctions(steps=STEPS).step_at(points) is step


def test_a_standard_weighs_what_the_policy_says_and_else_what_all_others_weigh() -> None:
    sanctions = Sanctions(weights={"no-hatred": 3, "on-topic": 0}, weight=2)
    assert [sanctions.weight_of(code) for code in ("no-hatred", "on-topic", "no-spam")] == [3, 0, 2]


@pytest.mark.parametrize(
    ("sanctions", "complaint"),
    [
        (Sanctions(weight=-1), "the weight of other standards: -1"),
        (Sanctions(weights={"no-spam": 11}), "the weight of no-spam: 11"),
        (Sanctions(weights={"no-spam": True}), "the weight of no-spam: True"),
        (Sanctions(expires_days=0), "the days until a strike expires: 0"),
        (Sanctions(steps=(Step(0),)), "the points of a step: 0"),
        (Sanctions(steps=(Step(3, days=0),)), "the days of a block: 0"),
        (Sanctions(steps=(Step(6), Step(3))), "more points than the one before"),
        (Sanctions(steps=(Step("many"),)), "'many' is not a whole number"),  # type: ignore[arg-type]
    ],
)
def test_a_policy_with_senseless_sanctions_is_refused_in_words(sanctions: Sanctions, complaint: str) -> None:
    with pytest.raises(UnsoundPolicyError, match=complaint):
        Policy("strange", (), sanctions=sanctions)
