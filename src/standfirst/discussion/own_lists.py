"""What a reader finds in their account: comments, recommended comments, followed discussions, muted readers."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, OuterRef, Subquery
from django.db.models.functions import Coalesce

from standfirst.decisions.models import Decision
from standfirst.discussion.cursor import Cursor
from standfirst.discussion.models import Comment, Follow, Mute, Vote
from standfirst.discussion.own_comments import latest_decisions
from standfirst.discussion.page_by_key import KeyPage, page_by_key
from standfirst.newsroom.public_stories import public_stories

State = Comment.State


@dataclass(frozen=True, slots=True)
class OwnComment:
    """`decision` is the one on which the state rests, where a decision put the comment into it."""

    comment: Comment
    decision: Decision | None
    story_is_public: bool


@dataclass(frozen=True, slots=True)
class OwnCommentsPage:
    """A page of all that a reader wrote, in whatever state."""

    comments: list[OwnComment]
    after: str


def all_own_comments(reader: Any, *, after: Cursor | None = None) -> OwnCommentsPage:
    """Four queries; the newest first."""
    mine = Comment.objects.filter(author=reader).select_related("discussion__story").defer("discussion__story__body")
    page = page_by_key(mine, "posted_at", after=after)
    decisions = latest_decisions([comment for comment in page.rows if comment.state in {State.HELD, State.REMOVED}])
    stories = [comment.discussion_id for comment in page.rows]
    public = set(public_stories().filter(pk__in=stories).values_list("pk", flat=True))
    told = [OwnComment(row, decisions.get(row.pk), row.discussion_id in public) for row in page.rows]
    return OwnCommentsPage(told, page.after)


def own_votes(reader: Any, *, after: Cursor | None = None) -> KeyPage[Vote]:
    """Recommended comments that everybody can read still."""
    votes = Vote.objects.filter(
        reader=reader,
        comment__state=State.PUBLISHED,
        comment__author__is_active=True,
        comment__discussion__in=public_stories().values("pk"),
    )
    votes = votes.select_related("comment__author", "comment__discussion__story")
    return page_by_key(votes.defer("comment__text", "comment__discussion__story__body"), "voted_at", after=after)


def own_follows(reader: Any, *, after: Cursor | None = None) -> KeyPage[Follow]:
    """Each with `new`: comments by others, neither muted nor gone, since the reader was last there."""
    news = Comment.objects.published().filter(discussion=OuterRef("discussion"), posted_at__gt=OuterRef("seen_at"))
    news = news.exclude(author=reader).exclude(author__in=Mute.objects.filter(reader=reader).values("muted"))
    counting = news.order_by().values("discussion").annotate(number=Count("pk")).values("number")
    follows = Follow.objects.filter(reader=reader, discussion__in=public_stories().values("pk"))
    follows = follows.annotate(new=Coalesce(Subquery(counting), 0)).select_related("discussion__story")
    return page_by_key(follows.defer("discussion__story__body"), "followed_at", after=after)


def own_mutes(reader: Any, *, after: Cursor | None = None) -> KeyPage[Mute]:
    """Readers whom the reader has muted, as long as their accounts are in use."""
    mutes = Mute.objects.filter(reader=reader, muted__is_active=True).select_related("muted")
    return page_by_key(mutes, "muted_at", after=after)
