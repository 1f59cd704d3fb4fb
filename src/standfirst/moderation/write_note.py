"""Writes a note about an author for the other moderators; `drop_note` takes one's own back."""

from datetime import datetime
from typing import Any

from standfirst.commons.permissions import require
from standfirst.discussion.models import Comment
from standfirst.moderation.models import Note
from standfirst.moderation.permissions import MAY, edition_of

SHOWN = 20


class EmptyNoteError(ValueError):
    """There is nothing to read in the note."""


def write_note(comment_id: int, *, text: str, by: Any, now: datetime) -> Note:
    """Beside a comment, about its author. Raises `Comment.DoesNotExist`, `PermissionDenied` and `EmptyNoteError`."""
    comment = Comment.objects.select_related("discussion__story").get(pk=comment_id)
    require(MAY, "read a comment at the desk", by, comment)
    if not text.strip():
        raise EmptyNoteError
    return Note.objects.create(
        reader_id=comment.author_id,
        comment_id=comment.pk,
        edition=edition_of(comment),
        by=by,
        text=text.strip(),
        written_at=now,
    )


def drop_note(note_id: int, *, by: Any) -> None:
    """Somebody else's stays."""
    Note.objects.filter(pk=note_id, by=by).delete()


def notes_about(author: Any) -> list[Note]:
    """The newest, in the order in which they were written."""
    notes = Note.objects.filter(reader=author).select_related("by").order_by("-written_at", "-id")
    return list(notes[:SHOWN])[::-1]
