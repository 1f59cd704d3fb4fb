"""Which policy judges the comments of an edition."""

import json
from collections.abc import Iterable
from functools import lru_cache

import structlog
from django.db.models import Exists, OuterRef

from standfirst.discussion.models import EditionPolicy
from standfirst.newsroom.models import EditionPage
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.policy import Policy, UnsoundPolicyError
from standfirst.standards.stored_policy import from_dict

log = structlog.get_logger(__name__)


def policy_in_force(edition: EditionPage) -> Policy:
    """The edition's newest policy, or the house policy where it has none."""
    adopted = EditionPolicy.objects.filter(edition=edition).order_by("-version").values_list("version", "rules").first()
    return HOUSE_POLICY if adopted is None else read_policy(edition.slug, adopted[0], json.dumps(adopted[1]))


def policies_in_force(editions: Iterable[EditionPage]) -> dict[str, Policy]:
    """As above, of several editions, by their slugs; one query."""
    known = {edition.pk: edition.slug for edition in editions}
    later = EditionPolicy.objects.filter(edition=OuterRef("edition"), version__gt=OuterRef("version"))
    newest = EditionPolicy.objects.filter(~Exists(later), edition__in=list(known)).order_by()
    adopted = {
        known[number]: read_policy(known[number], version, json.dumps(rules))
        for number, version, rules in newest.values_list("edition", "version", "rules")
    }
    return dict.fromkeys(known.values(), HOUSE_POLICY) | adopted


@lru_cache(maxsize=256)
def read_policy(name: str, version: int, rules: str) -> Policy:
    """The policy as it was adopted; read once a version in each process.

    Either the list of rules alone, or an object with `rules` and `sanctions`.
    """
    adopted = json.loads(rules)
    parts = adopted if isinstance(adopted, dict) else {"rules": adopted}
    try:
        return from_dict(parts | {"name": name, "version": version})
    except UnsoundPolicyError:
        # Comments must be judged by something that is sound; who adopted the policy is told by whoever reads the log.
        log.exception("unsound policy, the house policy judges instead", edition=name, version=version)
        return HOUSE_POLICY
