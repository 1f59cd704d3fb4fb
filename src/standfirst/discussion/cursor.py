"""The place of a comment in the reading order, as a short word that an address can carry."""

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from django.db.models import Q

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
LATEST = 253_402_300_799_000_000  # The last moment that a database can hold, in microseconds.


class Cursor(NamedTuple):
    """When a comment was posted, and its number, which settles the order of two of the same moment."""

    posted_at: datetime
    number: int

    def __str__(self) -> str:
        return f"{(self.posted_at - EPOCH) // MICROSECOND}-{self.number}"

    def later(self) -> Q:
        """Comments after this one."""
        return Q(posted_at__gte=self.posted_at) & (Q(posted_at__gt=self.posted_at) | Q(id__gt=self.number))

    def earlier(self) -> Q:
        """Comments before this one."""
        return Q(posted_at__lte=self.posted_at) & (Q(posted_at__lt=self.posted_at) | Q(id__lt=self.number))


def read_cursor(word: str) -> Cursor:
    """Raises `ValueError` for a word that no page of ours contains."""
    moment, _, number = word.partition("-")
    if not (moment.isdecimal() and number.isdecimal() and int(moment) < LATEST and len(number) < 19):
        raise ValueError(f"{word!r} is not a place among comments.")
    return Cursor(EPOCH + int(moment) * MICROSECOND, int(number))
