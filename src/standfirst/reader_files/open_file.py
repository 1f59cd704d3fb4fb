"""Opens a reader's file: who does says why, and may look again for an hour; each look leaves a line in the log."""

from datetime import datetime, timedelta
from typing import Any

from standfirst.reader_files.models import Look

HOUR = timedelta(hours=1)


def open_file(reader: Any, reason: str, *, by: Any, now: datetime) -> Look:
    """From now on for an hour."""
    return Look.objects.create(reader=reader, by=by, kind=Look.Kind.OPENED, reason=reason, at=now)


def reason_in_force(reader: Any, *, by: Any, now: datetime) -> Look | None:
    """Why the file is open to this person at this moment; None where they have to say so first."""
    opened = Look.objects.filter(reader=reader, by=by, kind=Look.Kind.OPENED, at__gt=now - HOUR, at__lte=now)
    return opened.first()


def look(opened: Look, *, now: datetime) -> None:
    """Each time that the page is shown, for the reason that was given."""
    Look.objects.create(
        reader_id=opened.reader_id, by_id=opened.by_id, kind=Look.Kind.LOOKED, reason=opened.reason, at=now
    )


def open_account(reader: Any, *, by: Any, now: datetime) -> None:
    """At `/cms/users/`, where rights are given and no reason is asked for. One's own account is no look at others."""
    if reader.pk != by.pk:
        Look.objects.create(reader=reader, by=by, kind=Look.Kind.ACCOUNT, at=now)
