"""Hands a reader all that they wrote."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from standfirst.commons.kept import Part, Row, rows_of
from standfirst.discussion.follow import Follow
from standfirst.discussion.models import Comment
from standfirst.discussion.mute import Mute
from standfirst.discussion.vote import Vote


def export_comments(reader: Any) -> Iterator[Part]:
    columns = {
        "story": _("Story"),
        "posted_at": _("Posted"),
        "edited_at": _("Edited"),
        "state": _("State"),
        "text": _("Text"),
    }
    yield Part("comments", _("Comments"), columns, comments(reader))
    columns = {"voted_at": _("Recommended"), "comment__text": _("Comment")}
    votes = Vote.objects.filter(reader=reader, comment__state=Comment.State.PUBLISHED)
    yield Part("votes", _("What I recommend"), columns, rows_of(votes, *columns))
    columns = {"followed_at": _("Since"), "discussion__story__title": _("Story")}
    yield Part(
        "follows", _("Discussions that I follow"), columns, rows_of(Follow.objects.filter(reader=reader), *columns)
    )
    columns = {"muted_at": _("Since"), "muted__display_name": _("Display name")}
    yield Part("mutes", _("Whom I have muted"), columns, rows_of(Mute.objects.filter(reader=reader), *columns))


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
