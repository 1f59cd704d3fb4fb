"""Who may what at the desk."""

from typing import Any

from standfirst.commons.permissions import Table
from standfirst.discussion.models import Comment
from standfirst.staff.roles import is_editor, is_senior, moderates


def moderates_something(reader: Any, _thing: Any) -> bool:
    """A moderator of any edition."""
    return moderates(reader)


def moderates_and_did_not_write(reader: Any, comment: Comment) -> bool:
    """A moderator of the comment's edition; nobody decides on words of their own."""
    return comment.author_id != reader.pk and moderates(reader, edition_of(comment))


def moderates_its_edition(reader: Any, comment: Comment) -> bool:
    """A moderator of the comment's edition, even of words of their own."""
    return moderates(reader, edition_of(comment))


def moderates_edition(reader: Any, edition: str) -> bool:
    """A moderator of the edition with that slug."""
    return moderates(reader, edition)


def is_senior_of_edition(reader: Any, edition: str) -> bool:
    """A senior moderator of the edition with that slug."""
    return is_senior(reader, edition)


def is_editor_of_edition(reader: Any, edition: str) -> bool:
    """Who answers for the edition with that slug."""
    return is_editor(reader, edition)


def edition_of(comment: Comment) -> str:
    """The slug of the edition in which the comment stands."""
    return str(comment.discussion.story.edition.slug)


MAY: Table = {
    "open the desk": (moderates_something,),
    "read a comment at the desk": (moderates_its_edition,),
    "decide on a comment": (moderates_and_did_not_write,),
    "close a discussion": (moderates_edition,),
    "answer an appeal": (is_senior_of_edition,),
    "change the policy": (is_editor_of_edition,),
}
