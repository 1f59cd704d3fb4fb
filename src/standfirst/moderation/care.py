"""Spares moderators what it can: the worst is covered until asked for, pictures lose their colours, breaks are due."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import F

from standfirst.moderation.models import Care, DayAtDesk

PAUSES = (20, 40, 60, 100, 200)


@dataclass(frozen=True, slots=True)
class Today:
    """What somebody has read today; `pause` says that it is time for one."""

    items: int
    harsh: int
    pause: bool


def care_for(reader: Any) -> Care:
    """How they want to be spared; as much as the desk can until they say otherwise."""
    return Care.objects.filter(reader=reader).first() or Care(reader=reader)


def set_care(reader: Any, *, cover: bool, grey: bool, pause_after: str) -> Care:
    """A number that is not offered leaves the one before."""
    chosen = int(pause_after) if pause_after.isdecimal() and int(pause_after) in PAUSES else None
    changes = {"cover": cover, "grey": grey} | ({"pause_after": chosen} if chosen else {})
    care, _ = Care.objects.update_or_create(reader=reader, defaults=changes)
    return care


def count_read(reader: Any, *, harsh: bool, now: datetime) -> None:
    """One more item was opened."""
    row, _ = DayAtDesk.objects.get_or_create(reader=reader, day=now.date())
    DayAtDesk.objects.filter(pk=row.pk).update(items=F("items") + 1, harsh=F("harsh") + int(harsh))


def today(reader: Any, *, now: datetime, care: Care) -> Today:
    """A pause is suggested at every multiple of what was chosen, for a few items."""
    row = DayAtDesk.objects.filter(reader=reader, day=now.date()).first()
    items, harsh = (row.items, row.harsh) if row else (0, 0)
    return Today(items, harsh, pause=items >= care.pause_after and items % care.pause_after < 3)


def forget_days(*, now: datetime) -> int:
    """Nobody is measured by it: days before this one are gone."""
    dropped, _ = DayAtDesk.objects.filter(day__lt=now.date()).delete()
    return dropped
