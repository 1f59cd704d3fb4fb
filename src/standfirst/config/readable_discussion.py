"""Tells the live streams whether a discussion is everybody's to read, and its version."""

from standfirst.commons.models import Version
from standfirst.newsroom.models import StoryPage


def version_of_readable(discussion: int) -> int | None:
    """The discussion's version, 0 before its first change; None where its story is not public."""
    if not StoryPage.objects.live().public().filter(pk=discussion).exists():
        return None
    return Version.objects.filter(key=f"discussion-{discussion}").values_list("number", flat=True).first() or 0
