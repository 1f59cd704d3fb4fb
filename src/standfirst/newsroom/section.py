"""A section of an edition: World, Politics, Sport …, whose children are stories."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from standfirst.newsroom.address import address_of
from standfirst.newsroom.edition import EditionPage


class SectionPage(Page):
    """Lists its stories, newest first."""

    intro = models.CharField(_("introduction"), max_length=300, blank=True)

    content_panels: ClassVar = [*Page.content_panels, FieldPanel("intro")]
    parent_page_types: ClassVar = ["newsroom.EditionPage"]
    subpage_types: ClassVar = ["newsroom.StoryPage"]
    template = "newsroom/section_page.html"

    @property
    def address(self) -> str:
        """`/en/economy/`."""
        return address_of(self)


def live_sections(edition: EditionPage) -> "models.QuerySet[SectionPage, Any]":
    """The published sections of an edition in the order in which it lists them; none of an unpublished edition."""
    sections = SectionPage.objects.live().child_of(edition) if edition.live else SectionPage.objects.none()
    return sections.order_by("path")
