"""Writes into the log that a reader accepted versions; nothing undoes it, but another version may be refused."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from standfirst.consents.edition_of import edition_speaking
from standfirst.consents.models import Consent, TextVersion
from standfirst.consents.versions import in_force


def accept_versions(reader: Any, versions: Iterable[TextVersion], *, route: str, now: datetime) -> None:
    """One line a version. Who has accepted it before is not written down twice."""
    lines = [Consent(reader=reader, version=version, route=Consent.Route(route), given_at=now) for version in versions]
    Consent.objects.bulk_create(lines, ignore_conflicts=True)


def accept_on_registering(reader: Any, *, route: str, now: datetime) -> None:
    """What is in force in the edition in whose language the reader registers: the page showed links to it.

    `now` is when they ticked the box; a version published since, while a mail waited for its answer, they never saw.
    `settings.STANDFIRST_RECORD_CONSENT` names this, for readers live on a floor below.
    """
    edition = edition_speaking(reader.language)
    if edition:
        seen = [version for version in in_force(edition.slug) if version.published_at <= now]
        accept_versions(reader, seen, route=route, now=now)
