"""Begins a rehearsal, which the worker goes through; it can be cancelled, and taken up again."""

from datetime import datetime, timedelta
from typing import Any

from django.db import transaction

from standfirst.discussion.models import Judgement
from standfirst.discussion.policy_in_force import policy_in_force
from standfirst.newsroom.models import EditionPage
from standfirst.notices.letter import leave_for_later
from standfirst.policies.models import Rehearsal
from standfirst.policies.run_rehearsal import go_on
from standfirst.policies.versions import number_in_force, rules_of
from standfirst.standards.policy import Policy
from standfirst.standards.stored_policy import as_dict

USUAL, MOST = 2_000, 20_000
STUCK_AFTER = timedelta(minutes=1)
State = Rehearsal.State


class NothingChangedError(ValueError):
    """The policy is the same as the one in force."""


@transaction.atomic
def begin_rehearsal(edition: EditionPage, changed: Policy, *, wanted: int, by: Any, now: datetime) -> Rehearsal:
    """Raises `NothingChangedError`."""
    before = policy_in_force(edition)
    if rules_of(changed) == rules_of(before):
        raise NothingChangedError
    newest = Judgement.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    rehearsal = Rehearsal.objects.create(
        edition=edition,
        rules=as_dict(changed),
        before=as_dict(before),
        instead_of=number_in_force(edition),
        wanted=max(1, min(wanted, MOST)),
        reached=newest + 1,
        begun_by=by,
        begun_at=now,
        moved_at=now,
    )
    leave_for_later(go_on, rehearsal.pk)
    return rehearsal


def cancel_rehearsal(rehearsal_id: int) -> bool:
    """Whether it was running; the worker ends at its next comments."""
    running = Rehearsal.objects.filter(pk=rehearsal_id, state=State.RUNNING)
    return bool(running.update(state=State.CANCELLED))


@transaction.atomic
def resume_rehearsal(rehearsal_id: int, *, now: datetime) -> bool:
    """Where it was cancelled or stands still: from where it came to."""
    rehearsal = Rehearsal.objects.select_for_update(of=("self",)).get(pk=rehearsal_id)
    if rehearsal.state != State.CANCELLED and not is_stuck(rehearsal, now=now):
        return False
    Rehearsal.objects.filter(pk=rehearsal_id).update(state=State.RUNNING, moved_at=now)
    leave_for_later(go_on, rehearsal_id)
    return True


def is_stuck(rehearsal: Rehearsal, *, now: datetime) -> bool:
    """It says that it runs, and comes no further."""
    return rehearsal.is_running and rehearsal.moved_at < now - STUCK_AFTER
