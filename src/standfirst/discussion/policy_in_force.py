"""Which policy judges the comments of an edition."""

from functools import lru_cache

import structlog

from standfirst.discussion.models import EditionPolicy
from standfirst.newsroom.models import EditionPage
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.policy import Policy, UnsoundPolicyError
from standfirst.standards.stored_policy import from_dict

log = structlog.get_logger(__name__)


def policy_in_force(edition: EditionPage) -> Policy:
    """The edition's newest policy, or the house policy where it has none. The rules are read once a version."""
    newest = EditionPolicy.objects.filter(edition=edition).order_by("-version").values_list("pk", "version").first()
    return HOUSE_POLICY if newest is None else read_policy(newest[0], edition.slug)


@lru_cache(maxsize=256)
def read_policy(pk: int, name: str) -> Policy:
    """A version never changes once adopted, so it may be kept for as long as the process lives."""
    row = EditionPolicy.objects.get(pk=pk)
    try:
        return from_dict({"name": name, "version": row.version, "rules": row.rules})
    except UnsoundPolicyError:
        # Comments must be judged by something that is sound; who adopted the policy is told by whoever reads the log.
        log.exception("unsound policy, the house policy judges instead", edition=name, version=row.version)
        return HOUSE_POLICY
