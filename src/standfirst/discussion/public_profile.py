"""What everybody may see of a reader: name, picture, since when they are one, and their published comments."""

from dataclasses import dataclass

from standfirst.discussion.cursor import Cursor
from standfirst.discussion.models import Comment
from standfirst.discussion.page_by_key import page_by_key
from standfirst.newsroom.public_stories import public_stories
from standfirst.readers.freshen_reader import key_of
from standfirst.readers.models import Reader


class UnknownReaderError(LookupError):
    """There is no such reader, or their account is not in use, or they have switched their profile off."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A page of it. `shows` are the keys of all that it shows, also of stories that are not public just now."""

    reader: Reader
    comments: list[Comment]
    after: str
    shows: list[str]


def public_profile(reader_id: str, *, after: Cursor | None = None) -> Profile:
    """At most four queries. Raises `UnknownReaderError`."""
    readers = Reader.objects.filter(reader_id=reader_id, is_active=True, has_public_profile=True)
    reader = readers.first()
    if reader is None:
        raise UnknownReaderError(reader_id)
    written = Comment.objects.published().filter(author=reader).select_related("discussion__story")
    page = page_by_key(written.defer("text", "discussion__story__body"), "posted_at", after=after)
    numbers = [comment.discussion_id for comment in page.rows]
    public = set(public_stories().filter(pk__in=numbers).values_list("pk", flat=True))
    return Profile(
        reader=reader,
        comments=[comment for comment in page.rows if comment.discussion_id in public],
        after=page.after,
        shows=[key_of(reader)] + [f"{what}-{one}" for one in numbers for what in ("story", "discussion", "quiet")],
    )
