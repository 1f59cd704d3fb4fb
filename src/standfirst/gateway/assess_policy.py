"""A policy from a file."""

import json
from pathlib import Path

from standfirst.standards.policy import Policy, UnsoundPolicyError
from standfirst.standards.stored_policy import from_dict


def policy_from_file(path: Path) -> Policy:
    """The policy that a file holds as JSON; raises `UnsoundPolicyError`, also for a file that cannot be read."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as fault:
        raise UnsoundPolicyError(f"{path}: {fault.strerror}") from None
    except ValueError as fault:
        raise UnsoundPolicyError(f"{path}: not JSON: {fault}") from None
    if not isinstance(stored, dict):
        raise UnsoundPolicyError(f"{path}: not a JSON object")
    return from_dict(stored)
