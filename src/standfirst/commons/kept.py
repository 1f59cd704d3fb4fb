"""How an app declares what it keeps of people: what, why, for how long, and the verbs that erase and hand it out.

Each app of the house has a module `kept` with a `Room`. From these are made: the erasure of an account, the archive of
a reader's data, the nightly retention, the table in `docs/privacy.md`, and the test that nothing is missing.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

Forget = Callable[[datetime], object]
Row = dict[str, Any]
AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Leaving:
    """Somebody whose account is erased. The addresses stand nowhere else any more."""

    reader: Any
    addresses: tuple[str, ...]
    now: datetime
    open_case: bool = False  # Somebody still has to answer them: what that needs goes later.


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the archive that a reader is given. `columns` say in words what each key of a row is."""

    name: str
    title: str
    columns: Mapping[str, str]
    rows: Iterable[Row]
    files: Iterable[tuple[str, Any]] = ()  # Names, and what can be opened for reading.


@dataclass(frozen=True, slots=True)
class Kept:
    """What one model keeps of people. All in English: it is for operators, and for who writes the privacy policy."""

    model: str
    what: str
    why: str
    how_long: str
    personal: tuple[str, ...]
    harmless: tuple[str, ...] = ()  # Fields that look as if they held something of a person, and don't.
    forget: Forget | None = None  # What the nightly task does, where something has its day.


@dataclass(frozen=True, slots=True)
class NotPersonal:
    """A model that keeps nothing of people, and how that can be known."""

    model: str
    because: str
    harmless: tuple[str, ...] = ()


def rows_of(queryset: "QuerySet[Any]", *fields: str) -> Iterator[Row]:
    """As plain values, a few at a time."""
    yield from queryset.values(*fields).iterator(chunk_size=AT_ONCE)


@dataclass(frozen=True, slots=True)
class Room:
    """All that one app declares."""

    kept: tuple[Kept, ...] = ()
    not_personal: tuple[NotPersonal, ...] = ()
    erase: Callable[[Leaving], object] | None = None
    export: Callable[[Any], Iterator[Part]] | None = None
    has_open_case: Callable[[Any], bool] | None = None  # What has to be answered before all can be erased.
    forget: Mapping[str, Forget] = field(default_factory=dict)  # What belongs to no model: caches, files.


ROOM = Room(
    not_personal=(NotPersonal("commons.Version", "How often a page has changed.", harmless=("key",)),),
)
