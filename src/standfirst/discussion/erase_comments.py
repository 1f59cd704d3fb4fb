"""Erases what a reader wrote; who wanted that leaves what everybody could read, without a name."""

from django.db import transaction
from django.db.models import OuterRef, Q, QuerySet, Subquery

from standfirst.commons.kept import AT_ONCE, Leaving
from standfirst.discussion.change_state import withdraw_all
from standfirst.discussion.follow import Follow
from standfirst.discussion.join_cluster import leave_cluster
from standfirst.discussion.models import ClusteredComment, Comment, Judgement, Shingle
from standfirst.discussion.mute import Mute
from standfirst.discussion.vote import Vote

State = Comment.State


@transaction.atomic
def erase_comments(leaving: Leaving) -> None:
    """The rows stay, empty: others have answered them. A removed comment keeps its words while a case needs them."""
    own = Comment.objects.filter(author=leaving.reader)
    staying = [State.PUBLISHED] * leaving.reader.nameless + [State.REMOVED] * leaving.open_case
    going = own.exclude(state__in=staying)
    withdraw_all(going)
    erase_judgements(Judgement.objects.filter(comment__in=going))
    erase_judgements(outdated(Judgement.objects.filter(comment__in=own.filter(state__in=staying))))
    Shingle.objects.filter(comment__author=leaving.reader).delete()
    for place in ClusteredComment.objects.filter(comment__author=leaving.reader).select_related("comment"):
        leave_cluster(place.comment, now=leaving.now)
    going.update(text="", html="")
    Vote.objects.filter(reader=leaving.reader).delete()
    Follow.objects.filter(reader=leaving.reader).delete()
    Mute.objects.filter(Q(reader=leaving.reader) | Q(muted=leaving.reader)).delete()


def outdated(judgements: "QuerySet[Judgement]") -> "QuerySet[Judgement]":
    """On words that the reader has replaced since."""
    newest = Judgement.objects.filter(comment=OuterRef("comment")).order_by("-pk").values("pk")[:1]
    return judgements.exclude(pk=Subquery(newest))


def erase_judgements(judgements: "QuerySet[Judgement]") -> None:
    while numbers := list(judgements.order_by("pk").values_list("pk", flat=True)[:AT_ONCE]):
        Judgement.objects.filter(pk__in=numbers).delete()
