"""Gives flash mobs their places in the list: how urgent, read along by how many, since when they wait.

The words of a mob are nearly the same, so its newest comments tell how urgent it is, however many there are.
"""

from collections import defaultdict
from datetime import datetime

from django.db import transaction
from django.db.models import Exists, F, Min, OuterRef, QuerySet, Window
from django.db.models.functions import RowNumber

from standfirst.discussion.clusters import open_clusters
from standfirst.discussion.models import Cluster, ClusteredComment, Comment, Discussion
from standfirst.discussion.querysets import heard
from standfirst.moderation.fill_queues import BATCH, reports_on
from standfirst.moderation.models import MobPlace
from standfirst.moderation.place_items import newest_verdicts
from standfirst.moderation.urgency import found_in, rank_of, urgency_of

FLASH_MOB = "no-flash-mob"  # What every mob is, whatever else is found in it.
LOOKED_AT = 20  # The newest comments of each.
OPEN = (Comment.State.HELD, Comment.State.PUBLISHED)
UPDATED = ("rank", "reason", "comments", "since", "placed_for")


def place_mobs(*, now: datetime) -> None:
    """Those that have no place yet, or have grown since they were given one."""
    placed = MobPlace.objects.filter(cluster=OuterRef("pk"), placed_for=OuterRef("last_at"))
    missing = list(open_clusters(now).filter(~Exists(placed)))
    for start in range(0, len(missing), BATCH):
        store_places(missing[start : start + BATCH])


def rebuild_places(*, now: datetime) -> None:
    """From nothing: what was reported, decided on or said beside a mob meanwhile counts as well."""
    with transaction.atomic():
        MobPlace.objects.all().delete()
        place_mobs(now=now)


def store_places(clusters: list[Cluster]) -> None:
    """Six queries, however many mobs."""
    waiting = ClusteredComment.objects.filter(heard("comment__author"), cluster__in=clusters, comment__state__in=OPEN)
    reasons = reasons_in(waiting)
    read_along = comments_beside(waiting)
    since = dict(waiting.order_by().values_list("cluster").annotate(first=Min("posted_at")))
    places = []
    for cluster in clusters:
        urgency = urgency_of(None, [*reasons[cluster.pk], FLASH_MOB])
        comments = read_along.get(cluster.pk, 0)
        places.append(
            MobPlace(
                cluster=cluster,
                rank=rank_of(urgency, comments),
                reason=urgency.reason,
                comments=comments,
                since=since.get(cluster.pk, cluster.formed_at or cluster.last_at),
                placed_for=cluster.last_at,
            )
        )
    MobPlace.objects.bulk_create(places, BATCH, update_conflicts=True, unique_fields=["cluster"], update_fields=UPDATED)


def reasons_in(waiting: QuerySet[ClusteredComment]) -> dict[int, list[str]]:
    """What was found in the newest comments of each, and reported of them."""
    newest = Window(RowNumber(), partition_by=F("cluster"), order_by=(F("posted_at").desc(), F("comment").desc()))
    looked_at = waiting.annotate(row=newest).filter(row__lte=LOOKED_AT)
    mob_of = dict(looked_at.order_by().values_list("comment", "cluster"))
    reports = reports_on(list(mob_of))
    reasons: dict[int, list[str]] = defaultdict(list)
    for number, verdict in newest_verdicts(mob_of).items():
        reasons[mob_of[number]] += found_in(verdict)
    for number, reported in reports.items():
        reasons[mob_of[number]] += reported.reasons
    return reasons


def comments_beside(waiting: QuerySet[ClusteredComment]) -> dict[int, int]:
    """How many comments everybody can read in the discussions where it stands, each discussion once."""
    pairs = set(waiting.order_by().values_list("cluster", "comment__discussion").distinct())
    counts = dict(
        Discussion.objects.filter(pk__in={discussion for _cluster, discussion in pairs}).values_list(
            "pk", "published_count"
        )
    )
    read_along: dict[int, int] = defaultdict(int)
    for cluster, discussion in pairs:
        read_along[cluster] += counts[discussion]
    return read_along
