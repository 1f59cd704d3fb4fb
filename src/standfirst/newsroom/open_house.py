"""Opens the house on a fresh site, then editions and sections in it; all three may be called again without harm."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from wagtail.models import Locale, Page, Site

from standfirst.newsroom.edition import EditionPage
from standfirst.newsroom.house import HousePage
from standfirst.newsroom.section import SectionPage


@transaction.atomic
def open_house() -> HousePage:
    """The root of the site; on a fresh database it takes the place of Wagtail's welcome page."""
    house = HousePage.objects.first()
    if house is None:
        root = Page.get_first_root_node()
        locale, _ = Locale.objects.get_or_create(language_code=settings.LANGUAGE_CODE)
        house = root.add_child(instance=HousePage(title=settings.WAGTAIL_SITE_NAME, slug="house", locale=locale))
    if not Site.objects.filter(root_page=house.pk, is_default_site=True).exists():
        take_over_site(house)
    return house


def take_over_site(house: HousePage) -> None:
    """Serve the house at the site's address, and remove the page that Wagtail puts there."""
    address = urlsplit(settings.SITE_URL)
    port = address.port or (443 if address.scheme == "https" else 80)
    site = Site.objects.filter(is_default_site=True).first() or Site(is_default_site=True)
    welcome = site.root_page if site.pk else None
    site.hostname, site.port, site.site_name = address.hostname or "localhost", port, settings.WAGTAIL_SITE_NAME
    site.root_page = house
    site.save()
    if welcome is not None and welcome.specific_class is Page and welcome.is_leaf():
        welcome.delete()


@transaction.atomic
def open_edition(house: HousePage, slug: str, language: str, facts: Mapping[str, Any]) -> EditionPage:
    """The edition at `/<slug>/`; `facts` are its title, tagline, time zone …"""
    edition = EditionPage.objects.child_of(house).filter(slug=slug).first()
    if edition is None:
        locale, _ = Locale.objects.get_or_create(language_code=language)
        edition = house.add_child(instance=EditionPage(slug=slug, locale=locale, **facts))
        edition.save_revision().publish()
    return edition


@transaction.atomic
def open_section(edition: EditionPage, slug: str, facts: Mapping[str, Any]) -> SectionPage:
    """The section at `/<edition>/<slug>/`; sections of the same slug in other editions are its translations."""
    section = SectionPage.objects.child_of(edition).filter(slug=slug).first()
    if section is None:
        section = edition.add_child(instance=SectionPage(slug=slug, locale=edition.locale, **facts))
        section.save_revision().publish()
    return section
