"""The house, which holds the editions, and an edition: one language version of the site."""

from typing import Any, ClassVar
from zoneinfo import ZoneInfo, available_timezones

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from standfirst.newsroom.address import address_of


def validate_time_zone(name: str) -> None:
    """Accept the names of the IANA database, such as `Europe/Paris`."""
    if name not in available_timezones():
        raise ValidationError(_("There is no time zone named “%(name)s”."), params={"name": name})


class HousePage(Page):
    """The root of the site; `/` chooses an edition by the visitor's languages."""

    max_count = 1
    parent_page_types: ClassVar = ["wagtailcore.Page"]
    subpage_types: ClassVar = ["newsroom.EditionPage"]


class EditionPage(Page):
    """The home page of an edition. Its language is the page's locale, its address `/<slug>/`."""

    tagline = models.CharField(_("tagline"), max_length=160, blank=True)
    time_zone = models.CharField(_("time zone"), max_length=60, default="UTC", validators=[validate_time_zone])
    moderator_address = models.EmailField(_("moderators' address"), blank=True)

    content_panels: ClassVar = [
        *Page.content_panels,
        FieldPanel("tagline"),
        FieldPanel("time_zone"),
        FieldPanel("moderator_address"),
    ]
    parent_page_types: ClassVar = ["newsroom.HousePage"]
    subpage_types: ClassVar = ["newsroom.SectionPage"]
    template = "newsroom/edition_page.html"

    @property
    def language(self) -> str:
        """The edition's language, such as `ar` or `pt-br`."""
        return str(self.locale.language_code)

    @property
    def zone(self) -> ZoneInfo:
        """The time zone in which the edition tells times."""
        return ZoneInfo(self.time_zone)

    @property
    def address(self) -> str:
        """`/en/`."""
        return address_of(self)


def live_editions() -> "models.QuerySet[EditionPage, Any]":
    """The published editions in the order in which the house lists them."""
    return EditionPage.objects.live().select_related("locale").order_by("path")
