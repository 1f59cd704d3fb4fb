"""Which edition's texts hold for a reader who is at no edition's page: that in their language."""

from standfirst.newsroom.edition import live_editions
from standfirst.newsroom.models import EditionPage


def edition_speaking(language: str) -> EditionPage | None:
    """The edition in the language, else the first; None before any is open."""
    editions = list(live_editions())
    speaking = (edition for edition in editions if edition.language == language)
    return next(speaking, None) or next(iter(editions), None)


def edition_at(path: str, language: str) -> EditionPage | None:
    """The edition in which an address stands, such as `/fr/monde/`; else that in the language."""
    slug = path.split("/", 2)[1] if path.startswith("/") else ""
    editions = list(live_editions())
    here = (edition for edition in editions if edition.slug == slug)
    return next(here, None) or edition_speaking(language)
