"""Who may what at the desk."""

from typing import Any

from standfirst.commons.permissions import Table

MODERATORS = "Moderators"


def is_moderator(reader: Any, _thing: Any) -> bool:
    """A member of the group of moderators whose account is active."""
    return bool(reader.is_authenticated and reader.is_active and reader.groups.filter(name=MODERATORS).exists())


def is_operator(reader: Any, _thing: Any) -> bool:
    """Who runs the site."""
    return bool(reader.is_authenticated and reader.is_active and reader.is_superuser)


def did_not_write_it(reader: Any, comment: Any) -> bool:
    """Nobody decides on words of their own."""
    return (is_moderator(reader, None) or is_operator(reader, None)) and comment.author_id != reader.pk


MAY: Table = {
    "open the desk": (is_moderator, is_operator),
    "decide on a comment": (did_not_write_it,),
}
