"""A person finds that a reader's strikes need no block, though the policy proposes one."""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.commons.permissions import require
from standfirst.sanctions.permissions import MAY, About
from standfirst.sanctions.record_sanction import lock_reader
from standfirst.sanctions.standing import strikes_in_force


@transaction.atomic
def leave_unblocked(reader: Any, *, edition: str, by: Any, now: datetime) -> None:
    """The strikes go on counting; a block is proposed again with the next one. Raises `PermissionDenied`."""
    reader = lock_reader(reader)
    require(MAY, "block a reader", by, About(reader, edition))
    strikes_in_force(reader, now, edition).filter(weighed_at=None).update(weighed_at=now)
