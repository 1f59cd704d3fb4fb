"""The versions of an edition's policy, from the newest to that of the house, which is version 0."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from standfirst.discussion.models import EditionPolicy
from standfirst.newsroom.models import EditionPage
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.policy import Policy
from standfirst.standards.stored_policy import as_dict, from_dict

HOUSE = 0


class UnknownVersionError(LookupError):
    """The edition never had a policy of that number."""


@dataclass(frozen=True, slots=True)
class Version:
    """One version; that of the house was adopted by nobody."""

    number: int
    label: str
    in_force: bool
    reason: str = ""
    adopted_by: Any = None
    adopted_at: datetime | None = None


def versions_of(edition: EditionPage) -> list[Version]:
    """Newest first; the first is in force."""
    rows = EditionPolicy.objects.filter(edition=edition).select_related("adopted_by").order_by("-version")
    told = [
        Version(row.version, f"{edition.slug}-{row.version}", number == 0, row.reason, row.adopted_by, row.adopted_at)
        for number, row in enumerate(rows.defer("rules"))
    ]
    return [*told, Version(HOUSE, HOUSE_POLICY.label, not told)]


def number_in_force(edition: EditionPage) -> int:
    """The number of the newest version."""
    newest = EditionPolicy.objects.filter(edition=edition).order_by("-version").values_list("version", flat=True)
    return newest.first() or HOUSE


def policy_of(edition: EditionPage, number: int) -> Policy:
    """Raises `UnknownVersionError`; `UnsoundPolicyError` where it names what this release doesn't know any more."""
    if number == HOUSE:
        return HOUSE_POLICY
    rules = EditionPolicy.objects.filter(edition=edition, version=number).values_list("rules", flat=True).first()
    if rules is None:
        raise UnknownVersionError(number)
    return from_dict(named(rules, edition, number))


def named(rules: Any, edition: EditionPage, number: int) -> dict[str, Any]:
    """Stored rules with the name and number that they have as a version of the edition."""
    parts = rules if isinstance(rules, dict) else {"rules": rules}
    return {**parts, "name": edition.slug, "version": number}


def rules_of(policy: Policy) -> dict[str, Any]:
    """What a version keeps: everything but its name and number."""
    return {key: value for key, value in as_dict(policy).items() if key not in {"name", "version"}}
