"""Forgets old rehearsals: what was adopted is a version, and the rest was only tried."""

from datetime import datetime, timedelta

from standfirst.policies.models import Rehearsal

DAYS = 30


def forget_rehearsals(*, now: datetime) -> int:
    """How many rows went; the comments that they speak of stay."""
    gone, _ = Rehearsal.objects.filter(begun_at__lt=now - timedelta(days=DAYS)).delete()
    return gone
