"""Gives the demo newspaper's readers what they would have by now: drawn pictures, votes, discussions they follow."""

from collections import Counter
from datetime import datetime, timedelta
from random import Random
from typing import Any

from django.core.files.base import ContentFile

from standfirst.config.demo.comments import DemoDiscussion
from standfirst.config.demo.portraits import draw_portrait
from standfirst.discussion.find_place import find_place
from standfirst.discussion.follow_discussion import follow_discussion
from standfirst.discussion.models import Comment, Vote
from standfirst.readers.avatar_picture import as_webp
from standfirst.readers.change_display_name import keep_former_name
from standfirst.readers.models import Reader
from standfirst.readers.set_avatar import put_avatar

EVERY = 3  # Of so many readers one has a picture of their own.
FOLLOWED = 3


def make_demo_marks(discussions: list[DemoDiscussion], readers: dict[str, Reader], *, now: datetime) -> None:
    """The same on every machine, as far as the stories are."""
    known = sorted(readers.items())
    for number, (key, reader) in enumerate(known):
        if number % EVERY == 0 and not reader.avatar:
            put_avatar(reader, ContentFile(as_webp(draw_portrait(key)), name="avatar.webp"))
    vote([reader for _, reader in known], now=now)
    visit(Reader.objects.filter(email="reader@example.org").first(), discussions, now=now)
    if known:
        keep_former_name(known[-1][1], f"{known[-1][1].display_name} 2", now=now - timedelta(days=40))


def vote(readers: list[Reader], *, now: datetime) -> None:
    """A few comments have many votes and most have few, as everywhere; one statement for all of them."""
    chance = Random(len(readers))  # noqa: S311  (nothing secret)
    unvoted = Comment.objects.published().filter(votes=None, author__in=readers).order_by("pk")
    votes = [
        Vote(
            reader=reader,
            comment=comment,
            voted_at=max(now - timedelta(hours=chance.randrange(1, 40)), comment.posted_at),
        )
        for comment in unvoted
        for reader in chance.sample(readers, min(len(readers) - 1, int(chance.expovariate(0.35))))
        if reader.pk != comment.author_id
    ]
    Vote.objects.bulk_create(votes, batch_size=500)
    counted = Counter(one.comment_id for one in votes)
    comments = list(Comment.objects.filter(pk__in=counted))
    for comment in comments:
        comment.vote_count = counted[comment.pk]
    Comment.objects.bulk_update(comments, ["vote_count"], batch_size=200)


def visit(reader: Any, discussions: list[DemoDiscussion], *, now: datetime) -> None:
    """The reader whose password is printed follows the liveliest discussions, and was last there some hours ago."""
    if reader is None or reader.follows.exists():  # One edition is enough.
        return
    lively = sorted(discussions, key=lambda discussion: -len(discussion.posted))
    for number, discussion in enumerate(lively[:FOLLOWED]):
        follow_discussion(reader, find_place(discussion.story.pk), now=now - timedelta(hours=6 + 20 * number))
