"""The log of consents as CSV: a line a consent, and a note of who took it along."""

import csv
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from django.db.models import QuerySet

from standfirst.consents.models import Consent, ConsentExport

HEAD = ("given at", "user ID", "display name", "edition", "document", "version", "published at", "route")
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # With which a cell of a spreadsheet would begin to reckon.


class Echo:
    """A file that gives back what is written to it."""

    def write(self, line: str) -> str:
        return line


def consents_of(edition: str = "") -> QuerySet[Consent]:
    """Oldest first; of all editions where none is named."""
    consents = Consent.objects.select_related("reader", "version").order_by("id")
    return consents.filter(version__edition=edition) if edition else consents


def csv_of_consents(edition: str, *, by: Any, now: datetime) -> Iterator[str]:
    """Line by line, so that a long log needs no memory. That it was taken along is noted before the first line."""
    consents = consents_of(edition)
    ConsentExport.objects.create(by=by, edition=edition, rows=consents.count(), exported_at=now)
    return lines_of(consents)


def lines_of(consents: QuerySet[Consent]) -> Iterator[str]:
    writer = csv.writer(Echo())
    yield str(writer.writerow(HEAD))
    for consent in consents.iterator(chunk_size=1000):
        yield str(writer.writerow(map(harmless, cells(consent))))


def cells(consent: Consent) -> tuple[str, ...]:
    reader, version = consent.reader, consent.version
    given, published = (
        at.astimezone(UTC).isoformat(timespec="seconds") for at in (consent.given_at, version.published_at)
    )
    told = (version.edition, version.document, str(version.number))
    return (given, reader.reader_id, reader.display_name, *told, published, consent.route)


def harmless(cell: str) -> str:
    """A name that begins like a formula is a name all the same."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell
