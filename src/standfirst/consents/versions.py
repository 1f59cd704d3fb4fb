"""Finds the versions of an edition's texts."""

from typing import Any

from django.db.models import Exists, OuterRef, QuerySet

from standfirst.consents.models import Consent, Document, TextVersion


def versions_of(edition: str, document: str) -> QuerySet[TextVersion]:
    """Newest first; the first is in force."""
    return TextVersion.objects.filter(edition=edition, document=document).order_by("-number")


def newest(edition: str, document: str) -> TextVersion | None:
    """What is in force; None where the edition has published nothing yet."""
    return versions_of(edition, document).first()


def in_force(edition: str) -> list[TextVersion]:
    """The newest version of each document that the edition has published."""
    return [found for found in (newest(edition, document) for document in Document.values) if found]


def asking(reader: Any, edition: str) -> QuerySet[TextVersion]:
    """The versions that need the reader's consent and don't have it. Who accepted a later one has accepted these."""
    accepted = Consent.objects.filter(
        reader_id=reader.pk,
        version__edition=edition,
        version__document=OuterRef("document"),
        version__number__gte=OuterRef("number"),
    )
    return TextVersion.objects.filter(~Exists(accepted), edition=edition, needs_consent=True)


def must_consent(reader: Any, edition: str) -> bool:
    """Whether the reader, before writing in the edition, has something to accept. One query; none for a visitor."""
    return bool(reader.is_authenticated) and asking(reader, edition).exists()
