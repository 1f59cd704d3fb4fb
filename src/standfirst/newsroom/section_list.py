"""A page of a section's stories, found by key and never by offset."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from django.db.models import Q
from django.http import Http404

from standfirst.newsroom.section import SectionPage
from standfirst.newsroom.stories_of import place, stories_of, with_pictures
from standfirst.newsroom.story import StoryPage

ON_A_PAGE = 20


@dataclass(frozen=True, slots=True)
class SectionList:
    """Stories, and the key of the next page where there are older ones."""

    stories: Sequence[StoryPage]
    first_page: bool
    older: str | None


def section_list(section: SectionPage, before: str = "") -> SectionList:
    """The newest stories, or those that stand after the key `before`. Raises `Http404` where the key is none."""
    found = with_pictures(stories_of([section] if section.live else []))
    if before:
        found = found.filter(older_than(before))
    stories = list(found[: ON_A_PAGE + 1])
    older = key_of(stories[ON_A_PAGE - 1]) if len(stories) > ON_A_PAGE else None
    place(stories[:ON_A_PAGE], [section], section.edition)
    return SectionList(stories[:ON_A_PAGE], not before, older)


def key_of(story: StoryPage) -> str:
    """`202611231405-12`: the minute in UTC, then the number, which settles stories of one minute."""
    return f"{story.dated_at.astimezone(UTC):%Y%m%d%H%M}-{story.pk}"


def older_than(key: str) -> Q:
    found = re.fullmatch(r"([0-9]{12})-([0-9]{1,18})", key)
    try:
        minute = datetime.strptime(found[1] if found else "", "%Y%m%d%H%M").replace(tzinfo=UTC)
    except ValueError as error:
        raise Http404 from error
    return Q(dated_at__lt=minute) | Q(dated_at=minute, pk__lt=int(found[2]) if found else 0)
