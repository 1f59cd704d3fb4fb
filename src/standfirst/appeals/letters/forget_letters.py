"""Forgets letters after a month: an appeal keeps its own text, all else was kept only to answer once."""

from datetime import datetime, timedelta

from standfirst.appeals.models import Letter

DAYS = 30


def forget_letters(*, now: datetime) -> int:
    """Delete what is older than `DAYS`, but what belongs to an appeal not before it has been answered for so long."""
    old = Letter.objects.filter(received_at__lt=now - timedelta(days=DAYS))
    waiting = old.filter(appeal__state="open") | old.filter(appeal__reviewed_at__gte=now - timedelta(days=DAYS))
    gone, _ = old.exclude(pk__in=waiting.values("pk")).delete()
    return gone
