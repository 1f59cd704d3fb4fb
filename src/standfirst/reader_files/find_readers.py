"""Finds readers by user ID, by a display name of now or before, or by their exact e-mail address."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Q, QuerySet

from standfirst.privacy.models import DeletedAccount
from standfirst.privacy.sealed_identity import owner_now
from standfirst.reader_files.models import Look
from standfirst.readers.fold_name import fold_name
from standfirst.readers.former_name import FormerName
from standfirst.readers.models import Reader

A_PAGE = 25
PART = 3  # Letters of a name from which on it may be a part of one.
LONGEST = 254


@dataclass(frozen=True, slots=True)
class Found:
    """A page of readers; `after` is the user ID from which the next one goes on, or empty."""

    readers: list[Reader]
    after: str


def look_for(query: str, *, by: Any, now: datetime) -> None:
    """Notes whose account it is that was found by an address: that alone tells something about its owner."""
    owner = owner_now(query) if "@" in query else None
    if owner is not None:
        Look.objects.create(reader=owner, by=by, kind=Look.Kind.FOUND, at=now)


def find_readers(query: str, *, after: str = "") -> Found:
    """By name; nobody where nothing is asked for. Of a deleted account only the user ID leads anywhere."""
    found = readers_by(query).order_by("display_name_folded")
    if last := Reader.objects.filter(reader_id=after).first():
        found = found.filter(display_name_folded__gt=last.display_name_folded)
    page = list(found.prefetch_related("former_names")[: A_PAGE + 1])
    return Found(page[:A_PAGE], page[A_PAGE - 1].reader_id if len(page) > A_PAGE else "")


def readers_by(query: str) -> QuerySet[Reader]:
    if not query:
        return Reader.objects.none()
    if "@" in query:
        owner = owner_now(query)
        return Reader.objects.filter(pk=owner.pk) if owner else Reader.objects.none()
    return kept_readers().filter(Q(reader_id=query.upper()) | Q(called(query), deleted_at=None))


def called(query: str) -> Q:
    """By names as they are compared, so that case and look-alike letters don't matter; short ones as a whole."""
    folded = fold_name(query)
    if not folded:
        return Q(display_name=query)
    how = "contains" if len(folded) >= PART else "exact"
    former = FormerName.objects.filter(**{f"folded__{how}": folded}).values("reader")
    return Q(**{f"display_name_folded__{how}": folded}) | Q(pk__in=former)


def kept_readers() -> QuerySet[Reader]:
    """All but the rows that an erasure leaves: those lead to nobody."""
    return Reader.objects.filter(Q(deleted_at=None) | Q(pk__in=DeletedAccount.objects.values("reader")))
