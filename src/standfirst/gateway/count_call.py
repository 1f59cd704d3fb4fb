"""Counts the calls of a key: no more of them a minute than it may make, and their sum by day.

The count lies in the key's own row and not in the cache, whose default, a table, neither counts exactly when several
processes count at once nor promises to keep what is in it.
"""

from datetime import UTC, datetime

from django.db import transaction
from django.db.models import F

from standfirst.gateway.models import ApiKey, KeyDay

SECONDS = 60


def count_call(key: ApiKey, *, now: datetime) -> bool:
    """True where the key may make this call, which is then counted; `key` is fresh from the database."""
    minute = minute_of(now)
    if key.minute == minute and key.calls_in_minute >= key.per_minute:
        return False  # Refusing many calls must not cost many writes.
    same_minute = ApiKey.objects.filter(pk=key.pk, minute=minute, calls_in_minute__lt=F("per_minute"))
    return bool(same_minute.update(calls_in_minute=F("calls_in_minute") + 1)) or begin_minute(key.pk, minute)


def begin_minute(pk: int, minute: int) -> bool:
    """Book the minute that is over, and count the first call of the new one."""
    with transaction.atomic():
        key = ApiKey.objects.select_for_update().get(pk=pk)
        if key.minute < minute:
            book(key)
            key.minute, key.calls_in_minute = minute, 0
        if key.calls_in_minute >= key.per_minute:
            return False
        key.calls_in_minute += 1
        key.save(update_fields=["minute", "calls_in_minute"])
    return True


def book(key: ApiKey) -> None:
    """Add the calls of the key's last minute to their day."""
    if key.calls_in_minute:
        day = datetime.fromtimestamp(key.minute * SECONDS, UTC).date()
        booked, _ = KeyDay.objects.get_or_create(key=key, day=day)
        KeyDay.objects.filter(pk=booked.pk).update(calls=F("calls") + key.calls_in_minute)


def minute_of(now: datetime) -> int:
    return int(now.timestamp()) // SECONDS


def seconds_to_next_minute(now: datetime) -> int:
    return SECONDS - int(now.timestamp()) % SECONDS


def calls_of(key: ApiKey, *, day: datetime) -> int:
    """All calls on a day, those of the last minute too."""
    booked = KeyDay.objects.filter(key=key, day=day.date()).values_list("calls", flat=True).first() or 0
    last = datetime.fromtimestamp(key.minute * SECONDS, UTC).date()
    return booked + (key.calls_in_minute if last == day.date() else 0)
