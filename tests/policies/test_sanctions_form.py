"""An editor sets weights, expiry and steps of strikes in the form of the policy."""

from typing import Any

import pytest

from standfirst.policies.forms import PolicyForm
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.sanctions import Sanctions, Step


def filled(**changes: Any) -> PolicyForm:
    """The form as it is shown, with some boxes changed."""
    form = PolicyForm(HOUSE_POLICY)
    shown = {name: form[name].value() for name in form.fields} | {
        name.replace("__", "-"): value for name, value in changes.items()
    }
    return PolicyForm(
        HOUSE_POLICY, data={name: value for name, value in shown.items() if value is not None and value is not False}
    )


def changed(**changes: Any) -> Sanctions:
    form = filled(**changes)
    assert form.is_valid(), form.errors
    return form.changed.sanctions


def test_a_form_sent_as_it_was_shown_changes_nothing() -> None:
    assert changed() == HOUSE_POLICY.sanctions


def test_what_is_typed_is_what_the_policy_gets() -> None:
    sanctions = changed(
        **{
            "no-spam-weight": 4,
            "strikes-expire": 90,
            "step-1-points": 2,
            "step-1-days": 3,
            "step-3-days": 60,
            "strikes-automatic": True,
        }
    )
    assert sanctions.weight_of("no-spam") == 4
    assert sanctions.weight_of("no-commerce") == HOUSE_POLICY.sanctions.weight
    assert sanctions.expires_days == 90
    assert sanctions.steps == (Step(2, days=3), Step(6, days=30), Step(9, days=60))
    assert sanctions.automatic


def test_a_step_is_taken_away_by_emptying_it() -> None:
    assert changed(**{"step-2-points": None, "step-2-days": None}).steps == (Step(3, days=7), Step(9))


@pytest.mark.parametrize(
    ("typed", "field", "said"),
    [
        ({"step-2-points": 3}, "step-2-points", "Each step needs more points than the one before."),
        ({"step-4-days": 5}, "step-4-points", "Say from how many points on."),
        ({"no-spam-weight": 11}, "no-spam-weight", "less than or equal to 10"),
        ({"strikes-expire": 0}, "strikes-expire", "greater than or equal to 1"),
        ({"no-spam-weight": None}, "no-spam-weight", "required"),
    ],
)
def test_what_is_wrong_is_said_at_its_place(typed: dict[str, Any], field: str, said: str) -> None:
    form = filled(**typed)
    assert not form.is_valid()
    assert list(form.errors) == [field]
    assert said in form.errors[field][0]
