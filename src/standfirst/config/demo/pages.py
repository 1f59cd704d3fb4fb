"""Makes the house, an edition and its sections."""

from wagtail.models import Locale, Page, Site

from standfirst.config.demo.content import EditionContent
from standfirst.newsroom.models import EditionPage, HousePage, SectionPage


def get_house(name: str) -> HousePage:
    """The root of the site; a new one takes the place of Wagtail's own welcome page."""
    house = HousePage.objects.first()
    if house is not None:
        return house
    locale, _ = Locale.objects.get_or_create(language_code="en")
    root = Page.get_first_root_node()
    house = root.add_child(instance=HousePage(title=name, slug="house", locale=locale))
    Site.objects.update_or_create(is_default_site=True, defaults={"hostname": "localhost", "root_page": house})
    for page in root.get_children().exclude(pk=house.pk).filter(content_type__model="page"):
        page.specific.delete()
    return HousePage.objects.get(pk=house.pk)


def make_edition(house: HousePage, content: EditionContent) -> EditionPage:
    """An edition below the house; editions and their sections are translations of each other."""
    about = content.about
    locale, _ = Locale.objects.get_or_create(language_code=about["language"])
    edition = EditionPage(
        title=about["title"], slug=content.slug, locale=locale, tagline=about["tagline"], time_zone=about["time_zone"]
    )
    first = EditionPage.objects.child_of(house).first()
    if first is not None:
        edition.translation_key = first.translation_key
    edition = house.add_child(instance=edition)
    for section in about["sections"]:
        add_section(edition, section, first)
    return edition


def add_section(edition: EditionPage, about: dict[str, str], first: EditionPage | None) -> None:
    section = SectionPage(
        title=about["title"],
        slug=about["slug"],
        intro=about.get("intro", ""),
        locale=edition.locale,
        show_in_menus=True,
    )
    alike = SectionPage.objects.child_of(first).filter(slug=about["slug"]).first() if first else None
    if alike is not None:
        section.translation_key = alike.translation_key
    edition.add_child(instance=section)
