"""What every template of the site knows: the edition, its sections, the other editions, the language."""

from datetime import date
from functools import cached_property

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language, get_language_bidi

from standfirst.newsroom.edition import EditionPage, live_editions
from standfirst.newsroom.edition_link import EditionLink, edition_link
from standfirst.newsroom.latest_day import latest_day
from standfirst.newsroom.section import SectionPage, live_sections


def edition(request: HttpRequest) -> dict[str, object]:
    """Everything is looked up when a template first asks, so that a page without a masthead costs no query."""
    language = get_language() or "en"
    surroundings: dict[str, object] = {"language": language, "dir": "rtl" if get_language_bidi() else "ltr"}
    if request.path_info.startswith("/cms/"):
        return surroundings
    here = Here(request.path_info, language)
    return surroundings | {
        "edition": SimpleLazyObject(lambda: here.edition),
        "sections": SimpleLazyObject(lambda: here.sections),
        "edition_links": SimpleLazyObject(lambda: here.links),
        "latest": SimpleLazyObject(lambda: here.latest),
    }


class Here:
    """The edition in which an address stands; where the address names none, the one in the visitor's language."""

    def __init__(self, path: str, language: str) -> None:
        self.slug, self.language = path.split("/", 2)[1], language

    @cached_property
    def editions(self) -> list[EditionPage]:
        return list(live_editions())

    @cached_property
    def edition(self) -> EditionPage | None:
        by_address = (edition for edition in self.editions if edition.slug == self.slug)
        by_language = (edition for edition in self.editions if edition.language == self.language)
        return next(by_address, None) or next(by_language, None) or next(iter(self.editions), None)

    @cached_property
    def sections(self) -> list[SectionPage]:
        return list(live_sections(self.edition)) if self.edition else []

    @cached_property
    def links(self) -> list[EditionLink]:
        return [edition_link(edition) for edition in self.editions]

    @cached_property
    def latest(self) -> date | None:
        return latest_day(self.edition, self.sections) if self.edition else None
