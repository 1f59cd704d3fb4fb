"""Flash mobs as the desk shows them: many readers with nearly the same words, to be decided on together."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Window
from django.db.models.functions import RowNumber

from standfirst.discussion.clusters import comments_of, open_clusters
from standfirst.discussion.models import Cluster, ClusteredComment, Comment
from standfirst.discussion.querysets import heard
from standfirst.moderation.care import count_read
from standfirst.moderation.claim_item import claim_item, claims_on
from standfirst.moderation.describe_comment import newest_judgements, stamp
from standfirst.moderation.models import Claim, MobPlace
from standfirst.moderation.own_editions import in_own_editions
from standfirst.moderation.place_mobs import OPEN, place_mobs
from standfirst.moderation.queues import Place, read_place
from standfirst.moderation.tell_place import tell_place_of_mob
from standfirst.moderation.urgency import found_in, is_harsh

PAGE = 20  # Mobs on a page of the list.
TOGETHER = 200  # Comments on the page of one mob, and decided on in one act.


@dataclass(frozen=True, slots=True)
class Mob:
    """A cluster with its place in a line, its first words, and who has it open."""

    cluster: Cluster
    place: str
    harsh: bool
    first: Comment | None
    claim: Claim | None


@dataclass(frozen=True, slots=True)
class PageOfMobs:
    """`after` is where the next page begins, empty on the last."""

    mobs: list[Mob]
    after: str


@dataclass(frozen=True, slots=True)
class Voice:
    """One comment of a mob; where it isn't `mine`, for its author is who reads it, another moderator decides."""

    comment: Comment
    seen: str
    mine: bool


@dataclass(frozen=True, slots=True)
class OpenMob:
    """A mob with its voices, as far as they stand in the moderator's editions and a page shows them."""

    cluster: Cluster
    voices: list[Voice]
    left: int  # Comments that can still be decided on and are not on this page.
    codes: list[str]
    claim: Claim
    harsh: bool

    @property
    def undecided(self) -> int:
        """Comments that can still be decided on, on this page or not."""
        return len(self.voices) + self.left


def number_of_mobs(reader: Any, *, now: datetime) -> int:
    """How many are open in the editions of the moderator."""
    return mobs_for(in_own_editions(reader), now=now).count()


def list_mobs(reader: Any, *, now: datetime, after: str = "") -> PageOfMobs:
    """The most urgent first, of two alike that which is read by more, then that which waits longer.

    Behind the place `after`, where that is one. Four queries, however many there are, and those that place new ones.
    """
    place_mobs(now=now)
    own = in_own_editions(reader)
    places = MobPlace.objects.filter(cluster__in=mobs_for(own, now=now)).select_related("cluster")
    place = read_place(after)
    if place is not None:
        places = places.filter(place.behind())
    found = list(places.order_by("-rank", "since", "pk")[: PAGE + 1])
    shown = found[:PAGE]
    claims = claims_on([subject_of_mob(one.cluster) for one in shown], now=now)
    first = first_of([one.cluster for one in shown], in_own_editions(reader, story="comment__discussion__story"))
    lines = [
        Mob(
            cluster=one.cluster,
            place=tell_place_of_mob(one, now=now),
            harsh=is_harsh([one.reason]),
            first=first.get(one.pk),
            claim=claims.get(subject_of_mob(one.cluster)),
        )
        for one in shown
    ]
    return PageOfMobs(lines, str(Place(shown[-1].rank, shown[-1].since, shown[-1].pk)) if len(found) > PAGE else "")


def mobs_for(own: Q, *, now: datetime) -> QuerySet[Cluster]:
    """The open ones of which something stands in a moderator's editions, and waits there."""
    clusters = open_clusters(now)
    if not own:
        return clusters
    waiting = Comment.objects.filter(heard(), own, state__in=OPEN)
    return clusters.filter(
        Exists(ClusteredComment.objects.filter(cluster=OuterRef("pk"), comment__in=waiting.values("pk")))
    )


def open_mob(number: int, *, by: Any, now: datetime) -> OpenMob:
    """Claims it for `by`, where nobody else has it, and counts it as one text that was read.

    Raises `Cluster.DoesNotExist`.
    """
    cluster = Cluster.objects.get(pk=number, formed_at__isnull=False)
    fields = ("author", "discussion__story")
    waiting = undecided(cluster).filter(in_own_editions(by))
    shown = list(waiting.select_related(*fields).defer("discussion__story__body")[:TOGETHER])
    verdicts = [judgement.verdict for judgement in newest_judgements(shown).values()]
    codes = [code for verdict in verdicts for code in found_in(verdict)]
    claim = claim_item(subject_of_mob(cluster), by=by, now=now)
    if shown and claim.by_id == by.pk and claim.since == now:
        count_read(by, harsh=is_harsh(codes), now=now)
    return OpenMob(
        cluster=cluster,
        voices=[Voice(comment, stamp(comment), comment.author_id != by.pk) for comment in shown],
        left=waiting.count() - len(shown),
        codes=sorted(set(codes), key=codes.count, reverse=True),
        claim=claim,
        harsh=is_harsh(codes),
    )


def undecided(cluster: Cluster) -> QuerySet[Comment]:
    """What of it can still be decided on, in the order of posting."""
    return comments_of(cluster).filter(heard(), state__in=OPEN)


def subject_of_mob(cluster: Cluster) -> str:
    return f"mob-{cluster.pk}"


def first_of(clusters: list[Cluster], own: Q) -> dict[int, Comment]:
    """Of each what was posted first of what can still be decided on; `own` narrows rows of a cluster."""
    open_ones = Q(comment__state__in=OPEN) & heard("comment__author") & own
    row = Window(RowNumber(), partition_by=F("cluster"), order_by=(F("posted_at").asc(), F("comment").asc()))
    first = ClusteredComment.objects.filter(open_ones, cluster__in=clusters).annotate(row=row).filter(row=1)
    found = dict(first.order_by().values_list("cluster", "comment"))
    comments = Comment.objects.select_related("author").in_bulk(found.values())
    return {cluster: comments[number] for cluster, number in found.items()}
