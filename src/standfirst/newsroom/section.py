"""A section of an edition: World, Politics, Sport …, whose children are stories."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page


class SectionPage(Page):
    """Lists its stories, newest first."""

    intro = models.CharField(_("introduction"), max_length=300, blank=True)

    content_panels: ClassVar = [*Page.content_panels, FieldPanel("intro")]
    parent_page_types: ClassVar = ["newsroom.EditionPage"]
    subpage_types: ClassVar = ["newsroom.StoryPage"]
    template = "newsroom/section_page.html"
