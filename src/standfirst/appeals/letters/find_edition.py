"""Finds the edition to whose moderators a letter was written."""

from collections.abc import Iterable
from email.utils import parseaddr

from django.conf import settings
from django.utils.translation import override

from standfirst.appeals.letters.subjects import folded, subjects, without_prefixes
from standfirst.newsroom.edition import live_editions
from standfirst.newsroom.models import EditionPage


class NoEditionError(LookupError):
    """There is no edition, so there is nobody to write to."""


def moderator_addresses() -> set[str]:
    """Every address that takes letters."""
    return {edition.moderator_address.lower() for edition in live_editions() if edition.moderator_address}


def our_addresses() -> set[str]:
    """Every address from which this site writes: a letter that comes from there is one of ours that came back."""
    return moderator_addresses() | {parseaddr(settings.DEFAULT_FROM_EMAIL)[1].lower()}


def find_edition(recipients: Iterable[str], subject: str) -> EditionPage:
    """By the address; where editions share one, by the subject's language; else the first. Raises `NoEditionError`."""
    editions = list(live_editions())
    if not editions:
        raise NoEditionError
    addresses = {address.lower() for address in recipients}
    written_to = [edition for edition in editions if edition.moderator_address.lower() in addresses] or editions
    spoken = languages_of(subject) if len(written_to) > 1 else set()
    found: EditionPage = next((edition for edition in written_to if edition.language in spoken), written_to[0])
    return found


def languages_of(subject: str) -> set[str]:
    """The languages in which the subject names what it asks for."""
    said = folded(without_prefixes(subject))
    found = set()
    for code, _name in settings.LANGUAGES:
        with override(code):
            if any(folded(known) in said for known in subjects()):
                found.add(code)
    return found
