"""Makes editions, sections and stories."""

from typing import Any

import factory

from standfirst.newsroom.models import EditionPage, SectionPage, StoryPage
from standfirst.newsroom.open_house import open_edition, open_house, open_section
from standfirst.newsroom.publish_story import publish_story


class EditionFactory(factory.Factory):
    """An edition of the house; the same slug gives the same edition."""

    class Meta:
        model = EditionPage

    slug = "en"
    language = factory.SelfAttribute("slug")
    title = factory.LazyAttribute(lambda edition: f"The Paper ({edition.slug})")
    time_zone = "Europe/Paris"

    @classmethod
    def _create(cls, _model: Any, *_: Any, slug: str, language: str, **facts: Any) -> EditionPage:
        return open_edition(open_house(), slug, language, facts)


class SectionFactory(factory.Factory):
    """A section; the same slug in the same edition gives the same section."""

    class Meta:
        model = SectionPage

    edition = factory.SubFactory(EditionFactory)
    slug = "world"
    title = factory.LazyAttribute(lambda section: section.slug.title())

    @classmethod
    def _create(cls, _model: Any, *_: Any, edition: EditionPage, slug: str, **facts: Any) -> SectionPage:
        return open_section(edition, slug, facts)


class StoryFactory(factory.Factory):
    """A published story."""

    class Meta:
        model = StoryPage

    section = factory.SubFactory(SectionFactory)
    title = factory.Sequence(lambda number: f"The harbour opens again {number}")
    slug = factory.Sequence(lambda number: f"the-harbour-opens-again-{number}")
    standfirst = "After a year of works, ships may enter."

    @classmethod
    def _create(cls, _model: Any, *_: Any, section: SectionPage, **fields: Any) -> StoryPage:
        return publish_story(StoryPage(locale=section.locale, **fields), section=section)
