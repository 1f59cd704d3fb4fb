"""A section of an edition: World, Politics, Sport …, whose children are stories."""

from typing import Any, ClassVar

from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from standfirst.newsroom.edition import EditionPage
from standfirst.newsroom.same_place import join_translations
from standfirst.newsroom.served_to_all import ServedToAll


class SectionPage(ServedToAll, Page):
    """Lists its stories, newest first."""

    intro = models.CharField(_("introduction"), max_length=300, blank=True)

    content_panels: ClassVar = [*Page.content_panels, FieldPanel("intro")]
    parent_page_types: ClassVar = ["newsroom.EditionPage"]
    subpage_types: ClassVar = ["newsroom.StoryPage"]
    template = "newsroom/section_page.html"

    class Meta:
        verbose_name = _("section")
        verbose_name_plural = _("sections")

    @cached_property
    def edition(self) -> EditionPage:
        """The edition in which the section stands."""
        return EditionPage.objects.ancestor_of(self).select_related("locale").get()

    def save(self, *args: Any, **kwargs: Any) -> Any:
        """Sections with the same address in different editions are translations of each other."""
        if self.pk is None:
            self.locale = self.edition.locale
            join_translations(self, list(SectionPage.objects.filter(slug=self.slug).exclude(locale=self.locale)))
        return super().save(*args, **kwargs)

    def shows(self) -> list[str]:
        return [f"section-{self.pk}", f"edition-{self.edition.pk}"]


def live_sections(edition: EditionPage) -> "models.QuerySet[SectionPage, Any]":
    """The published sections of an edition in the order in which it lists them; none of an unpublished edition."""
    sections = SectionPage.objects.live().child_of(edition) if edition.live else SectionPage.objects.none()
    return sections.order_by("path")
