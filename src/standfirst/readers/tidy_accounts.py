"""Forgets registrations that nobody confirmed, names held as long as those, and devices not seen for long."""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import ProtectedError

from standfirst.readers.held_name import WAITS, free_held_names
from standfirst.readers.known_device import KEPT
from standfirst.readers.models import KnownDevice, OpenSession, Reader


def tidy_accounts(*, now: datetime) -> None:
    """Each account by itself, so that nobody waits for a lock."""
    forget_unconfirmed(now=now)
    free_held_names(now=now)
    KnownDevice.objects.filter(seen_at__lt=now - timedelta(seconds=KEPT)).delete()
    OpenSession.objects.filter(seen_at__lt=now - timedelta(seconds=KEPT)).delete()


def forget_unconfirmed(*, now: datetime) -> int:
    """Accounts that were registered, never confirmed and never used; their address may register anew."""
    waiting = Reader.objects.filter(
        date_joined__lt=now - WAITS,
        last_login=None,
        standards_accepted_at__isnull=False,
        is_staff=False,
        is_superuser=False,
        emailaddress__verified=False,
    ).exclude(emailaddress__verified=True)
    return sum(_forget(reader) for reader in waiting.distinct().iterator())


def _forget(reader: Reader) -> int:
    """One about whom something was decided meanwhile stays: decisions are kept."""
    try:
        with transaction.atomic():
            reader.delete()
    except ProtectedError:
        return 0
    return 1
