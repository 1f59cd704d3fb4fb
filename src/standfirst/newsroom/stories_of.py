"""Which stories a list shows, and in which order, said once."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Prefetch, Q, QuerySet
from wagtail.images import get_image_model

from standfirst.newsroom.section import SectionPage
from standfirst.newsroom.story import StoryPage

PICTURE_WIDTHS = (400, 800, 1600)
PICTURES = tuple(f"width-{width}|format-webp" for width in PICTURE_WIDTHS)


def stories_of(sections: Iterable[SectionPage]) -> "QuerySet[StoryPage, Any]":
    """The published stories of these sections, newest first; none where there are no sections."""
    inside = Q()
    for section in sections:
        inside |= Q(path__startswith=section.path)
    stories = StoryPage.objects.live() if inside else StoryPage.objects.none()
    return stories.filter(inside).order_by("-dated_at", "-pk")


def with_pictures(stories: "QuerySet[StoryPage, Any]") -> "QuerySet[StoryPage, Any]":
    """The same stories with their lead pictures, in two queries for all of them."""
    images = get_image_model().objects.prefetch_renditions(*PICTURES)
    return stories.defer("body", "search_description").prefetch_related(Prefetch("lead_picture", queryset=images))
