"""A story: what is published and can carry a discussion."""

import secrets
from typing import Any, ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Orderable, Page

from standfirst.newsroom.body import BodyBlock
from standfirst.newsroom.edition import EditionPage

CODE_ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"


def new_short_code() -> str:
    """Six characters for `/s/<code>`."""
    return "".join(secrets.choice(CODE_ALPHABET) for _ in range(6))


class StoryTag(TaggedItemBase):
    """A tag on a story."""

    content_object = ParentalKey("newsroom.StoryPage", on_delete=models.CASCADE, related_name="tagged_items")


class StoryPage(Page):
    """The page's title is the headline. Its address is `/<edition>/<section>/<yyyymmdd><id>-<slug>/`."""

    standfirst = models.TextField(_("standfirst"), blank=True, help_text=_("The line under the headline."))
    dateline = models.CharField(_("dateline"), max_length=80, blank=True, help_text=_("Where it was written: PARIS."))
    dated_at = models.DateTimeField(_("published at"), default=timezone.now)
    updated_at = models.DateTimeField(_("updated at"), null=True, blank=True)
    lead_picture = models.ForeignKey(
        "wagtailimages.Image", null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("lead picture")
    )
    lead_alt = models.CharField(_("what the picture shows"), max_length=300, blank=True)
    lead_caption = models.CharField(_("caption"), max_length=400, blank=True)
    lead_credit = models.CharField(_("credit"), max_length=160, blank=True)
    body = StreamField(BodyBlock(), blank=True, verbose_name=_("body"))
    tags = ClusterTaggableManager(through=StoryTag, blank=True, verbose_name=_("tags"))
    short_code = models.CharField(max_length=12, unique=True, default=new_short_code, editable=False)

    content_panels: ClassVar = [
        *Page.content_panels,
        FieldPanel("standfirst"),
        FieldPanel("dateline"),
        MultiFieldPanel([FieldPanel("dated_at"), FieldPanel("updated_at")], heading=_("Times")),
        MultiFieldPanel(
            [FieldPanel("lead_picture"), FieldPanel("lead_alt"), FieldPanel("lead_caption"), FieldPanel("lead_credit")],
            heading=_("Lead picture"),
        ),
        InlinePanel("story_authors", heading=_("Authors")),
        FieldPanel("body"),
        InlinePanel("notes", heading=_("Notes")),
        FieldPanel("tags"),
    ]
    parent_page_types: ClassVar = ["newsroom.SectionPage"]
    subpage_types: ClassVar = []
    template = "newsroom/story_page.html"

    @property
    def edition(self) -> EditionPage:
        """The edition in which the story stands."""
        return EditionPage.objects.ancestor_of(self).select_related("locale").get()

    def save(self, *args: Any, **kwargs: Any) -> Any:
        """Give a new story its dated address as soon as its number is known."""
        saved = super().save(*args, **kwargs)
        return saved


class Note(Orderable):
    """A footnote; the first is `[1]` in the body."""

    story = ParentalKey(StoryPage, on_delete=models.CASCADE, related_name="notes")
    text = RichTextField(_("note"), features=["bold", "italic", "link"])

    panels: ClassVar = [FieldPanel("text")]
