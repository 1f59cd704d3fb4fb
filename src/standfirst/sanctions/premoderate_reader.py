"""Lets a moderator see each comment of a reader before it is published; `end_premoderation` lets them speak freely."""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.decisions.grounds import Grounds
from standfirst.decisions.models import Decision
from standfirst.sanctions.models import Premoderation
from standfirst.sanctions.record_sanction import ACTIVE, READ_FIRST, lock_reader, record_sanction, require_may
from standfirst.sanctions.standing import premoderations_in_force
from standfirst.sanctions.tell_reader import tell_reader


@transaction.atomic
def premoderate_reader(reader: Any, *, grounds: Grounds, until: datetime, now: datetime) -> Decision:
    """Until that day, or the later one where there was one already. Raises `PermissionDenied`."""
    reader = lock_reader(reader)
    require_may("read a reader's comments first", reader, grounds)
    change = (READ_FIRST if premoderations_in_force(reader, now).exists() else ACTIVE, READ_FIRST)
    decision = record_sanction(Decision.Kind.PREMODERATE, reader, change=change, grounds=grounds, now=now)
    Premoderation.objects.create(reader=reader, decision=decision, edition=grounds.edition, since=now, until=until)
    tell_reader(decision, "premoderated")
    return decision


@transaction.atomic
def end_premoderation(reader: Any, *, grounds: Grounds, now: datetime) -> Decision:
    """From now on comments are published as everybody's are. Raises `PermissionDenied`."""
    reader = lock_reader(reader)
    require_may("read a reader's comments first", reader, grounds)
    premoderations_in_force(reader, now).update(lifted_at=now, lifted_by=grounds.by)
    decision = record_sanction(Decision.Kind.RESTORE, reader, change=(READ_FIRST, ACTIVE), grounds=grounds, now=now)
    tell_reader(decision, "unpremoderated")
    return decision
