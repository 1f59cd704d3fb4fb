"""The part of a policy that is about strikes and blocks, as plain JSON values and back."""

from collections.abc import Mapping
from typing import Any

from standfirst.standards.house_sanctions import HOUSE_SANCTIONS
from standfirst.standards.policy import UnsoundPolicyError
from standfirst.standards.published import standard_of
from standfirst.standards.sanctions import Sanctions, Step

KEYS = {"weights", "weight", "expires_days", "steps", "automatic"}
STEP_KEYS = {"points", "days"}


def sanctions_as_dict(sanctions: Sanctions) -> dict[str, Any]:
    return {
        "weights": dict(sanctions.weights),
        "weight": sanctions.weight,
        "expires_days": sanctions.expires_days,
        "steps": [{"points": step.points, "days": step.days} for step in sanctions.steps],
        "automatic": sanctions.automatic,
    }


def sanctions_from_dict(stored: object) -> Sanctions:
    """Those of the house where there are none; raises `UnsoundPolicyError` with the fault."""
    if stored is None:
        return HOUSE_SANCTIONS
    if not isinstance(stored, Mapping):
        raise UnsoundPolicyError("sanctions: needs names and values")
    require_known("sanctions", stored, KEYS)
    automatic = stored.get("automatic", False)
    if not isinstance(automatic, bool):
        raise UnsoundPolicyError(f"sanctions: automatic is true or false, not {automatic!r}")
    return Sanctions(
        weights=weights(stored.get("weights", {})),
        weight=stored.get("weight", HOUSE_SANCTIONS.weight),
        expires_days=stored.get("expires_days", HOUSE_SANCTIONS.expires_days),
        steps=steps(stored.get("steps", [])),
        automatic=automatic,
    )


def weights(stored: object) -> dict[str, int]:
    if not isinstance(stored, Mapping):
        raise UnsoundPolicyError("sanctions: weights are numbers by the code of a standard")
    for code in stored:
        try:
            standard_of(str(code))
        except KeyError:
            raise UnsoundPolicyError(f"sanctions: {code}: no such standard is published") from None
    return dict(stored)


def steps(stored: object) -> tuple[Step, ...]:
    if not isinstance(stored, list):
        raise UnsoundPolicyError("sanctions: steps are a list")
    return tuple(map(step, stored))


def step(stored: object) -> Step:
    if not isinstance(stored, Mapping):
        raise UnsoundPolicyError(f"sanctions: {stored!r} is not a step")
    require_known("a step", stored, STEP_KEYS)
    return Step(stored.get("points", 0), stored.get("days"))


def require_known(what: str, stored: Mapping[Any, Any], keys: set[str]) -> None:
    if strange := set(stored) - keys:
        raise UnsoundPolicyError(f"{what}: does not know {', '.join(sorted(map(str, strange)))}")
