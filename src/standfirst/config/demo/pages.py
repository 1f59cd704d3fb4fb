"""Opens an edition of the demo newspaper with its sections."""

from standfirst.config.demo.content import EditionContent
from standfirst.newsroom.models import EditionPage, SectionPage
from standfirst.newsroom.open_house import open_edition, open_house, open_section


def make_edition(content: EditionContent) -> EditionPage:
    """The edition; editions, and sections of the same name in them, are translations of each other."""
    about, house = content.about, open_house()
    first = EditionPage.objects.child_of(house).first()
    facts = {key: about[key] for key in ("title", "tagline", "time_zone", "country", "moderator_address")}
    if first:
        facts["translation_key"] = first.translation_key
    edition = open_edition(house, content.slug, about["language"], facts)
    for section in about["sections"]:
        open_section(edition, section["slug"], section_facts(section, first))
    return edition


def section_facts(about: dict[str, str], first: EditionPage | None) -> dict[str, object]:
    """What the section's file says, and of which section it is the translation."""
    facts: dict[str, object] = {"title": about["title"], "intro": about.get("intro", ""), "show_in_menus": True}
    alike = SectionPage.objects.child_of(first).filter(slug=about["slug"]).first() if first else None
    return facts | ({"translation_key": alike.translation_key} if alike else {})
