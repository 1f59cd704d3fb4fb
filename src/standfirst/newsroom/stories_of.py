"""Which stories a list shows, and in which order, said once."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db.models import Prefetch, Q, QuerySet
from wagtail.images import get_image_model

from standfirst.newsroom.edition import EditionPage
from standfirst.newsroom.pictures import SPECS
from standfirst.newsroom.section import SectionPage
from standfirst.newsroom.story import StoryPage


def stories_of(sections: Iterable[SectionPage]) -> "QuerySet[StoryPage, Any]":
    """The published stories of these sections, newest first; none where there are no sections."""
    inside = Q()
    for section in sections:
        inside |= Q(path__startswith=section.path)
    stories = StoryPage.objects.live() if inside else StoryPage.objects.none()
    return stories.filter(inside).order_by("-dated_at", "-pk")


def with_pictures(stories: "QuerySet[StoryPage, Any]") -> "QuerySet[StoryPage, Any]":
    """The same stories with their lead pictures, in two queries for all of them."""
    images = get_image_model().objects.prefetch_renditions(*SPECS)
    return stories.defer("body").prefetch_related(Prefetch("lead_picture", queryset=images))


def place(stories: Iterable[StoryPage], sections: Sequence[SectionPage], edition: EditionPage) -> None:
    """Tell stories and sections where they stand, so that no template asks the database for it."""
    by_path = {section.path: section for section in sections}
    for section in sections:
        section.edition = edition
    for story in stories:
        story.section = by_path[story.path[: -StoryPage.steplen]]
