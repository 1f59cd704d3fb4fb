"""Keeps the rules of each policy that ever judged a comment, so that its judgements can be reached again."""

import json
from hashlib import sha256
from typing import Any

from standfirst.discussion.models import KeptPolicy
from standfirst.standards.policy import Policy
from standfirst.standards.stored_policy import as_dict, from_dict


def keep_policy(policy: Policy) -> str:
    """Keep the policy where it is not kept yet; the number under which it is found."""
    stored = as_dict(policy)
    digest = sha256(json.dumps(stored, sort_keys=True).encode()).hexdigest()[:40]
    KeptPolicy.objects.get_or_create(digest=digest, defaults={"label": policy.label, "rules": stored})
    return digest


def kept_policy(kept: KeptPolicy) -> Policy:
    """The policy as it was; raises `UnsoundPolicyError` where a standard that it names is gone from the code."""
    rules: dict[str, Any] = kept.rules
    return from_dict(rules)
