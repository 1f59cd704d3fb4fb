"""The clusters of comments alike that moderators have to look at, and closing them."""

from datetime import datetime

from django.db.models import QuerySet

from standfirst.discussion.find_alike import alike_span
from standfirst.discussion.models import Cluster, Comment

AT_ONCE = 5000  # Rows that are dropped in one go, so that nobody waits long to write.


def open_clusters(now: datetime) -> QuerySet[Cluster]:
    """Those with so many readers that they may be organised, the latest first; each knows its figures."""
    formed = Cluster.objects.filter(formed_at__isnull=False, closed_at=None, last_at__gt=now - alike_span())
    return formed.order_by("-last_at", "-pk")


def comments_of(cluster: Cluster) -> QuerySet[Comment]:
    """What is in it, in the order of posting; to be paged by time and number where it is large."""
    return Comment.objects.filter(clustered__cluster=cluster).order_by("clustered__posted_at", "clustered__comment")


def close_cluster(cluster: Cluster, *, now: datetime) -> None:
    """A moderator is done with it; the next comment of its kind opens it again."""
    Cluster.objects.filter(pk=cluster.pk).update(closed_at=now)


def reopen_cluster(cluster: Cluster) -> None:
    """It was closed by mistake."""
    Cluster.objects.filter(pk=cluster.pk).update(closed_at=None)


def forget_old_clusters(*, now: datetime) -> int:
    """Drop those to which no comment can come any more; how many there were."""
    old = Cluster.objects.filter(last_at__lte=now - alike_span()).order_by("last_at").values_list("pk", flat=True)
    dropped = 0
    while numbers := list(old[:AT_ONCE]):
        dropped += Cluster.objects.filter(pk__in=numbers).delete()[1].get("discussion.Cluster", 0)
    return dropped
