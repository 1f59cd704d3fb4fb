"""Tells times as newspapers do, in an edition's zone and language; the format is the language's, not the machine's."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from django.utils.dateformat import format as format_date
from django.utils.translation import get_language

# How a language writes day, month and year, where it differs from “23 November 2026”.
DAYS = {"de": "j. F Y", "es": r"j \d\e F \d\e Y", "ru": "j E Y"}
SHORT_DAYS = {"de": "j. F", "es": r"j \d\e F", "ru": "j E"}
WEEKDAYS = {"de": "l, ", "es": "l, ", "ru": "l, ", "ar": "l، "}


def long_day(day: date) -> str:
    """`Monday 23 November 2026`."""
    language = get_language() or "en"
    if language == "tr":
        return format_date(day, "j F Y l")
    return format_date(day, WEEKDAYS.get(language, "l ") + DAYS.get(language, "j F Y"))


def full_time(moment: datetime, zone: ZoneInfo) -> str:
    """`23 November 2026, 14:05 CET`, as a story's head tells it."""
    local = moment.astimezone(zone)
    return f"{day_and_time(local)} {zone_name(local)}"


def utc_time(moment: datetime) -> str:
    """`23 November 2026, 13:05`, where the page says beside it that this is UTC."""
    return day_and_time(moment.astimezone(UTC))


def day_and_time(local: datetime) -> str:
    language = get_language() or "en"
    comma = "،" if language == "ar" else ","
    return f"{format_date(local, DAYS.get(language, 'j F Y'))}{comma} {local:%H:%M}"


def short_time(moment: datetime, zone: ZoneInfo, today: date | None) -> str:
    """`14:05` on the day of the edition, `22 November` before it, `22 November 2025` in another year."""
    local = moment.astimezone(zone)
    if today and local.date() == today:
        return f"{local:%H:%M}"
    language = get_language() or "en"
    if today and local.year == today.year:
        return format_date(local, SHORT_DAYS.get(language, "j F"))
    return format_date(local, DAYS.get(language, "j F Y"))


def zone_name(local: datetime) -> str:
    """`CET`; where the zone has only a number, `UTC+3`."""
    name = local.tzname() or "UTC"
    if name[0] not in "+-":
        return name
    hours, minutes = name[1:3].lstrip("0") or "0", name[3:5]
    return f"UTC{name[0]}{hours}{':' + minutes if minutes not in ('', '00') else ''}"
