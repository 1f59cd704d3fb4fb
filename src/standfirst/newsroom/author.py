"""Who wrote a story."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable
from wagtail.snippets.models import register_snippet


@register_snippet
class Author(models.Model):
    """A journalist or an agency, as named above stories."""

    name = models.CharField(_("name"), max_length=120)
    slug = models.SlugField(_("slug"), max_length=120, unique=True, allow_unicode=True)
    role = models.CharField(_("role"), max_length=120, blank=True)
    bio = models.TextField(_("about"), blank=True)

    panels: ClassVar = [FieldPanel("name"), FieldPanel("slug"), FieldPanel("role"), FieldPanel("bio")]

    def __str__(self) -> str:
        return self.name


class StoryAuthor(Orderable):
    """One of the authors of a story, in the order of the byline."""

    story = ParentalKey("newsroom.StoryPage", on_delete=models.CASCADE, related_name="story_authors")
    author = models.ForeignKey(Author, on_delete=models.CASCADE, related_name="+")

    panels: ClassVar = [FieldPanel("author")]
