"""Forgets why a reader's file was opened once the reader is gone: who looked and when stays, with a number."""

from datetime import datetime

from standfirst.commons.kept import Leaving
from standfirst.reader_files.models import Look


def erase_reasons(leaving: Leaving) -> int:
    """Somebody may have written a name there."""
    return Look.objects.filter(reader=leaving.reader).exclude(reason="").update(reason="")


def forget_reasons(_now: datetime) -> int:
    """Of registrations that nobody confirmed, which are forgotten with their row."""
    return Look.objects.filter(reader=None).exclude(reason="").update(reason="")
