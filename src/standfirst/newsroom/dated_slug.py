"""The last part of a story's address: `<yyyymmdd><id>-<slug>`. The number alone finds the story again."""

from datetime import datetime

DATED_SLUG = r"[0-9]{8}(?P<number>[0-9]{1,18})(?:-[^/]*)?"


def dated_slug(local: datetime, number: int, slug: str) -> str:
    """`2026112312-harbour-falls-quiet`; the day is the one in the zone of `local`."""
    return f"{local:%Y%m%d}{number}-{slug}"
