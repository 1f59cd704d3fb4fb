"""Signs a reader out of every device at once; signing in again begins anew."""

from typing import Any

from django.db.models import F

from standfirst.readers.models import Reader


def end_sessions(reader: Any) -> None:
    """What each session carries to show whose it is no longer fits the reader, and Django drops it."""
    Reader.objects.filter(pk=reader.pk).update(sessions_ended=F("sessions_ended") + 1)
    reader.refresh_from_db(fields=["sessions_ended"])
