"""Puts a comment among those by others with nearly the same words, and takes it out again."""

from collections.abc import Collection
from datetime import datetime

from django.db import transaction
from django.db.models import Count, Max, Min

from standfirst.discussion.alert_moderators import alert_moderators
from standfirst.discussion.models import Cluster, ClusteredComment, Comment

FEWEST_LETTERS = 20  # Everybody says "Happy new year!" on the same day.
FORMED = 4  # Readers with the same words from which on it may be organised.


def join_cluster(comment: Comment, alike: Collection[int], *, now: datetime) -> Cluster | None:
    """`alike` are the numbers of the comments that say nearly the same. Clusters that it connects become one."""
    if not alike or sum(map(str.isalpha, comment.text)) < FEWEST_LETTERS:
        return None
    cluster = one_cluster(alike, now)
    there = set(ClusteredComment.objects.filter(comment__in=alike).values_list("comment", flat=True))
    others = Comment.objects.filter(pk__in=set(alike) - there).only("author_id", "posted_at")
    ClusteredComment.objects.bulk_create(
        ClusteredComment(comment=each, cluster=cluster, author_id=each.author_id, posted_at=each.posted_at)
        for each in (*others, comment)
    )
    cluster.closed_at = None  # It goes on: what was decided about it was not about this comment.
    return recount(cluster, now=now)


def leave_cluster(comment: Comment, *, now: datetime) -> None:
    """Because its words change or go. What it brought together stays together."""
    for place in ClusteredComment.objects.filter(comment=comment).select_related("cluster"):
        place.delete()
        recount(place.cluster, now=now)


def one_cluster(alike: Collection[int], now: datetime) -> Cluster:
    """The oldest of those that the comments are in, the others poured into it; a new one where there is none."""
    found = list(Cluster.objects.filter(clustered__comment__in=alike).distinct().order_by("pk"))
    if not found:
        return Cluster.objects.create(first_at=now, last_at=now, comment_count=0, author_count=0)
    oldest, *others = found
    if others:
        ClusteredComment.objects.filter(cluster__in=others).update(cluster=oldest)
        oldest.formed_at = min((each.formed_at for each in found if each.formed_at), default=None)
        Cluster.objects.filter(pk__in=[each.pk for each in others]).delete()
    return oldest


def recount(cluster: Cluster, *, now: datetime) -> Cluster:
    """Bring its figures up to date; moderators hear of it once, when it has formed."""
    counted = cluster.clustered.aggregate(
        comments=Count("pk"), authors=Count("author_id", distinct=True), first=Min("posted_at"), last=Max("posted_at")
    )
    if not counted["comments"]:
        cluster.delete()
        return cluster
    cluster.comment_count, cluster.author_count = counted["comments"], counted["authors"]
    cluster.first_at, cluster.last_at = counted["first"], counted["last"]
    if cluster.formed_at is None and cluster.author_count >= FORMED:
        cluster.formed_at = now
        transaction.on_commit(lambda: alert_moderators(cluster))
    cluster.save()
    return cluster
