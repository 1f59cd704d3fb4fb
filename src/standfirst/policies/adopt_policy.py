"""Adopts a rehearsed policy as an edition's next version, and goes back to an earlier one, which is a version too."""

from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction

from standfirst.commons.touch import touch
from standfirst.discussion.models import EditionPolicy
from standfirst.newsroom.models import EditionPage
from standfirst.policies.models import Rehearsal
from standfirst.policies.versions import number_in_force, policy_of, rules_of
from standfirst.standards.stored_policy import from_dict

LONGEST_REASON = 1000


class NoReasonError(ValueError):
    """Whoever changes a policy says why."""


class OvertakenError(Exception):
    """Another version has been adopted meanwhile."""


class NotRehearsedError(Exception):
    """The rehearsal has not come to its end, or was cancelled."""


@transaction.atomic
def adopt_policy(rehearsal_id: int, *, by: Any, reason: str, now: datetime) -> EditionPolicy:
    """Raises `NoReasonError`, `NotRehearsedError`, `OvertakenError`, and `UnsoundPolicyError` after an upgrade."""
    rehearsal = Rehearsal.objects.select_for_update(of=("self",)).select_related("edition").get(pk=rehearsal_id)
    if rehearsal.state != Rehearsal.State.DONE:
        raise NotRehearsedError(rehearsal_id)
    rules = rules_of(from_dict(rehearsal.rules))
    version = store(rehearsal.edition, rules, instead_of=rehearsal.instead_of, by=by, reason=reason, now=now)
    Rehearsal.objects.filter(pk=rehearsal_id).update(state=Rehearsal.State.ADOPTED, adopted=version)
    return version


@transaction.atomic
def roll_back_policy(
    edition: EditionPage, *, to: int, instead_of: int, by: Any, reason: str, now: datetime
) -> EditionPolicy:
    """The rules of an earlier version once more. Raises as above, and `UnknownVersionError`."""
    rules = rules_of(policy_of(edition, to))
    return store(edition, rules, instead_of=instead_of, by=by, reason=reason, now=now)


def store(
    edition: EditionPage, rules: dict[str, Any], *, instead_of: int, by: Any, reason: str, now: datetime
) -> EditionPolicy:
    """The next version, unless somebody else was quicker."""
    said = reason.strip()[:LONGEST_REASON]
    if not said:
        raise NoReasonError
    if number_in_force(edition) != instead_of:
        raise OvertakenError(instead_of)
    try:
        with transaction.atomic():
            version = EditionPolicy.objects.create(
                edition=edition, version=instead_of + 1, rules=rules, adopted_at=now, adopted_by=by, reason=said
            )
    except IntegrityError as quicker:
        raise OvertakenError(instead_of) from quicker
    touch(f"edition-{edition.pk}")  # The published standards tell the limits in force.
    return version
