"""How one edition leads to another: by the language's own name."""

from dataclasses import dataclass

from django.conf import settings
from django.utils.text import capfirst
from django.utils.translation import get_language_info

from standfirst.newsroom.address import address_of
from standfirst.newsroom.edition import EditionPage


@dataclass(frozen=True, slots=True)
class EditionLink:
    """A way into an edition: its home page, or the same story there."""

    slug: str
    language: str
    own_name: str
    dir: str
    address: str


def edition_link(edition: EditionPage, address: str | None = None) -> EditionLink:
    """The link to an edition's home page, or to `address` in it."""
    language = edition.language
    try:
        dir_ = "rtl" if get_language_info(language)["bidi"] else "ltr"
    except KeyError:
        dir_ = "ltr"
    own_name = capfirst(dict(settings.LANGUAGES).get(language, language))
    return EditionLink(edition.slug, language, own_name, dir_, address or address_of(edition))
