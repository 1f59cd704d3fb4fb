"""Hands a reader which versions of the standards and the privacy policy they accepted, and when."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from standfirst.commons.kept import Part, Row
from standfirst.consents.models import Consent, Document


def export_consents(reader: Any) -> Iterator[Part]:
    columns = {"given_at": _("Accepted"), "document": _("Text"), "edition": _("Edition"), "number": _("Version")}
    yield Part("consents", _("What I accepted"), columns, consents(reader))


def consents(reader: Any) -> Iterator[Row]:
    for consent in Consent.objects.filter(reader=reader).select_related("version").iterator(chunk_size=500):
        version = consent.version
        yield {
            "given_at": consent.given_at,
            "document": str(Document(version.document).label),
            "edition": version.edition,
            "number": version.number,
        }
