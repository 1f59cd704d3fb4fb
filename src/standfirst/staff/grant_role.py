"""Makes a reader a moderator, senior moderator or editor; `take_role` ends it. Both leave a line in the log."""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.staff.models import EVERYWHERE, Role, RoleChange, StaffRole
from standfirst.staff.roles import read_roles_anew


@transaction.atomic
def grant_role(reader: Any, role: Role, *, edition: str = EVERYWHERE, by: Any, now: datetime) -> StaffRole:
    """One role an edition: another one that the reader had there ends. `by` is empty at the command line."""
    before = StaffRole.objects.select_for_update().filter(reader=reader, edition=edition).first()
    if before is not None and before.role == role:
        return before
    if before is not None:
        take_role(before, by=by, now=now)
    RoleChange.objects.create(reader=reader, role=role, edition=edition, granted=True, by=by, changed_at=now)
    read_roles_anew(reader)
    return StaffRole.objects.create(reader=reader, role=role, edition=edition, granted_at=now, granted_by=by)


@transaction.atomic
def take_role(held: StaffRole, *, by: Any, now: datetime) -> None:
    """The reader keeps the account, and whatever roles they have in other editions."""
    RoleChange.objects.create(
        reader_id=held.reader_id, role=held.role, edition=held.edition, granted=False, by=by, changed_at=now
    )
    if StaffRole.reader.is_cached(held):
        read_roles_anew(held.reader)
    held.delete()
