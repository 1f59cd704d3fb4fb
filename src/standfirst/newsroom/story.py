"""A story: what is published and can carry a discussion."""

import secrets
from typing import Any, ClassVar

from django.db import models
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Orderable, Page

from standfirst.commons.public_page import public_page
from standfirst.newsroom.author import StoryAuthor
from standfirst.newsroom.body import BodyBlock
from standfirst.newsroom.dated_slug import dated_slug
from standfirst.newsroom.edition import EditionPage
from standfirst.newsroom.section import SectionPage
from standfirst.newsroom.served_to_all import ServedToAll
from standfirst.newsroom.story_form import StoryForm

CODE_ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"


def new_short_code() -> str:
    """Six characters for `/s/<code>`."""
    return "".join(secrets.choice(CODE_ALPHABET) for _ in range(6))


class StoryTag(TaggedItemBase):
    """A tag on a story."""

    content_object = ParentalKey("newsroom.StoryPage", on_delete=models.CASCADE, related_name="tagged_items")


class StoryPage(ServedToAll, Page):
    """The page's title is the headline. Its address is `/<edition>/<section>/<yyyymmdd><id>-<slug>/`."""

    standfirst = models.TextField(_("standfirst"), blank=True, help_text=_("The line under the headline."))
    dateline = models.CharField(_("dateline"), max_length=80, blank=True, help_text=_("Where it was written: PARIS."))
    dated_at = models.DateTimeField(_("published at"), default=timezone.now)
    dated_when_published = models.BooleanField(
        _("date it when it is published"),
        default=False,
        help_text=_("The time above is then set by the first publication."),
    )
    updated_at = models.DateTimeField(_("updated at"), null=True, blank=True)
    lead_picture = models.ForeignKey(
        "wagtailimages.Image",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("lead picture"),
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
        MultiFieldPanel(
            [FieldPanel("lead_picture"), FieldPanel("lead_alt"), FieldPanel("lead_caption"), FieldPanel("lead_credit")],
            heading=_("Lead picture"),
        ),
        InlinePanel("story_authors", heading=_("Authors")),
        FieldPanel("dateline"),
        FieldPanel("body"),
        InlinePanel("notes", heading=_("Notes"), help_text=_("The first note is [1] in the text.")),
        FieldPanel("tags"),
        MultiFieldPanel(
            [
                FieldPanel("dated_at"),
                FieldPanel("dated_when_published"),
                FieldPanel("updated_now"),
                FieldPanel("updated_at"),
            ],
            heading=_("Times"),
        ),
    ]
    base_form_class = StoryForm
    parent_page_types: ClassVar = ["newsroom.SectionPage"]
    subpage_types: ClassVar[list[str]] = []
    exclude_fields_in_copy: ClassVar = ["short_code"]  # A copy and a translation get codes of their own.
    template = "newsroom/story_page.html"

    class Meta:
        verbose_name = _("story")
        verbose_name_plural = _("stories")
        indexes = [models.Index(fields=["-dated_at", "-page_ptr"], name="story_newest_first")]

    @cached_property
    def section(self) -> SectionPage:
        """The section in which the story stands."""
        return SectionPage.objects.get(path=self.path[: -self.steplen])

    @cached_property
    def edition(self) -> EditionPage:
        """The edition in which the story stands; one query, unless its section is known already."""
        if "section" in self.__dict__:
            return self.section.edition
        return EditionPage.objects.select_related("locale").get(path=self.path[: -2 * self.steplen])

    @cached_property
    def bylines(self) -> list[StoryAuthor]:
        """The authors in the order of the byline."""
        lines = self.story_authors.all()
        return list(lines.select_related("author") if hasattr(lines, "select_related") else lines)

    @cached_property
    def note_texts(self) -> "list[Note]":
        """The footnotes in the order of their numbers."""
        return list(self.notes.all())

    @cached_property
    def tag_names(self) -> list[str]:
        """What the story is about."""
        return [str(tag) for tag in self.tags.all()]

    def shows(self) -> list[str]:
        # The discussion below a story bears the story's number, also where it changes quietly.
        return [f"{what}-{self.pk}" for what in ("story", "discussion", "quiet")] + [f"edition-{self.edition.pk}"]

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Show the story at its own address; from any other, send the reader there."""
        if not (self.live and self.section.live and self.edition.live):
            raise Http404
        if request.path_info != self.address:
            return public_page(HttpResponsePermanentRedirect(self.address), *self.shows())
        return super().serve(request, *args, **kwargs)

    def with_content_json(self, content: dict[str, Any]) -> "StoryPage":
        """A story that mirrors another takes over all but its code."""
        story: StoryPage = super().with_content_json(content)
        story.short_code = self.short_code
        return story

    def set_url_path(self, parent: Page | None) -> str:
        """Below the section, the day in the edition's zone and the story's number lead the slug."""
        if parent is None or self.pk is None:
            return str(super().set_url_path(parent))
        zone = EditionPage.objects.ancestor_of(parent).get().zone
        self.url_path = f"{parent.url_path}{dated_slug(self.dated_at.astimezone(zone), self.pk, self.slug)}/"
        return self.url_path

    def save(self, *args: Any, **kwargs: Any) -> Any:
        """Keep the address in step with day and slug; a new story gets it as soon as its number is known."""
        first_time = self.live and self.first_published_at == self.last_published_at
        if first_time and self.dated_when_published:
            self.dated_at, self.dated_when_published = timezone.now(), False
        self.dated_at = self.dated_at.replace(second=0, microsecond=0)  # Lists are paged by the minute.
        fields, is_new = kwargs.get("update_fields"), self.pk is None
        if not is_new and (fields is None or "dated_at" in fields):
            self.set_url_path(self.get_parent())
        saved = super().save(*args, **kwargs)
        if is_new:
            type(self).objects.filter(pk=self.pk).update(url_path=self.set_url_path(self.get_parent()))
        return saved


class Note(Orderable):
    """A footnote; the first is `[1]` in the body."""

    story = ParentalKey(StoryPage, on_delete=models.CASCADE, related_name="notes")
    text = RichTextField(_("note"), features=["bold", "italic", "link"])

    panels: ClassVar = [FieldPanel("text")]
