"""Hands a reader all that they wrote."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from standfirst.commons.kept import Part, Row
from standfirst.discussion.models import Comment


def export_comments(reader: Any) -> Iterator[Part]:
    columns = {
        "story": _("Story"),
        "posted_at": _("Posted"),
        "edited_at": _("Edited"),
        "state": _("State"),
        "text": _("Text"),
    }
    yield Part("comments", _("Comments"), columns, comments(reader))


def comments(reader: Any) -> Iterator[Row]:
    written = Comment.objects.filter(author=reader).select_related("discussion__story").order_by("posted_at", "id")
    for comment in written.iterator(chunk_size=500):
        yield {
            "story": comment.discussion.story.title,
            "posted_at": comment.posted_at,
            "edited_at": comment.edited_at,
            "state": comment.get_state_display(),
            "text": comment.text,
        }
