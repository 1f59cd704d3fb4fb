"""What a reader is asked to accept: of each document the newest version, with all that changed since the last one."""

from dataclasses import dataclass
from typing import Any

from standfirst.consents.models import Consent, TextVersion
from standfirst.consents.versions import asking, versions_of


@dataclass(frozen=True, slots=True)
class Due:
    """A document of which something is to be accepted."""

    version: TextVersion  # The newest.
    changed: tuple[TextVersion, ...]  # What came since the version that the reader accepted last, newest first.
    accepted: int  # The number of that version; 0 where the reader never accepted any.


def due_consents(reader: Any, edition: str) -> list[Due]:
    """Empty where the reader may write in the edition."""
    documents = sorted(set(asking(reader, edition).values_list("document", flat=True)))
    return [due(reader, edition, document) for document in documents]


def due(reader: Any, edition: str, document: str) -> Due:
    accepted = Consent.objects.filter(reader_id=reader.pk, version__edition=edition, version__document=document)
    last = accepted.order_by("-version__number").values_list("version__number", flat=True).first() or 0
    versions = list(versions_of(edition, document).filter(number__gt=last))
    return Due(versions[0], tuple(version for version in versions if last and version.changes), last)
