"""Tells the live streams whether a discussion is everybody's to read, and its version."""

from standfirst.commons.models import Version
from standfirst.discussion.find_place import UnknownDiscussionError, find_place


def version_of_readable(discussion: int) -> int | None:
    """The discussion's version, 0 before its first change; None where its story is not public."""
    try:
        place = find_place(discussion)
    except UnknownDiscussionError:
        return None
    return Version.objects.filter(key=place.key).values_list("number", flat=True).first() or 0
