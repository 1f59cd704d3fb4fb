"""Stories that everybody can read: published, in a published section of a published edition."""

from functools import reduce
from operator import or_

from django.db.models import Q, QuerySet
from wagtail.models import Page

from standfirst.newsroom.story import StoryPage

DEEPEST_PLACE = 4  # Sections; below them are the stories themselves.


def public_stories() -> QuerySet[StoryPage]:
    """One query for the places that are shut, of which there are few; the stories themselves come with the caller's."""
    shut = Page.objects.filter(live=False, depth__lte=DEEPEST_PLACE).values_list("path", flat=True)
    stories = StoryPage.objects.live()
    return stories.exclude(reduce(or_, [Q(path__startswith=path) for path in shut])) if shut else stories
