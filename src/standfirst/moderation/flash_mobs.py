"""Flash mobs as the desk shows them: many readers with nearly the same words, to be decided on together."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from standfirst.discussion.clusters import comments_of, open_clusters
from standfirst.discussion.models import Cluster, Comment
from standfirst.discussion.querysets import heard
from standfirst.moderation.claim_item import claim_item, claims_on
from standfirst.moderation.describe_comment import newest_judgements, stamp
from standfirst.moderation.models import Claim
from standfirst.moderation.urgency import found_in, is_harsh
from standfirst.newsroom.models import EditionPage
from standfirst.staff.roles import editions_of

PAGE = 20  # Mobs on a page of the list.
TOGETHER = 200  # Comments on the page of one mob, and decided on in one act.
OPEN = (Comment.State.HELD, Comment.State.PUBLISHED)


@dataclass(frozen=True, slots=True)
class Mob:
    """A cluster, with its first words, and who has it open."""

    cluster: Cluster
    first: Comment | None
    claim: Claim | None


@dataclass(frozen=True, slots=True)
class Voice:
    """One comment of a mob; where it isn't `mine`, another moderator decides on it."""

    comment: Comment
    seen: str
    mine: bool


@dataclass(frozen=True, slots=True)
class OpenMob:
    """A mob with its voices, as far as a page shows them."""

    cluster: Cluster
    voices: list[Voice]
    left: int  # Comments that can still be decided on and are not on this page.
    codes: list[str]
    claim: Claim
    harsh: bool


def number_of_mobs(*, now: datetime) -> int:
    """How many are open."""
    return open_clusters(now).count()


def list_mobs(*, now: datetime) -> list[Mob]:
    """The latest first."""
    clusters = list(open_clusters(now)[:PAGE])
    claims = claims_on(map(subject_of_mob, clusters), now=now)
    return [Mob(cluster, first_of(cluster), claims.get(subject_of_mob(cluster))) for cluster in clusters]


def open_mob(number: int, *, by: Any, now: datetime) -> OpenMob:
    """Claims it for `by`, where nobody else has it. Raises `Cluster.DoesNotExist`."""
    cluster = Cluster.objects.get(pk=number, formed_at__isnull=False)
    fields = ("author", "discussion__story")
    shown = list(undecided(cluster).select_related(*fields).defer("discussion__story__body")[:TOGETHER])
    editions = paths_of(by)
    verdicts = [judgement.verdict for judgement in newest_judgements(shown).values()]
    codes = [code for verdict in verdicts for code in found_in(verdict)]
    return OpenMob(
        cluster=cluster,
        voices=[Voice(comment, stamp(comment), is_mine(comment, by, editions)) for comment in shown],
        left=undecided(cluster).count() - len(shown),
        codes=sorted(set(codes), key=codes.count, reverse=True),
        claim=claim_item(subject_of_mob(cluster), by=by, now=now),
        harsh=is_harsh(codes),
    )


def undecided(cluster: Cluster) -> QuerySet[Comment]:
    """What of it can still be decided on, in the order of posting."""
    return comments_of(cluster).filter(heard(), state__in=OPEN)


def subject_of_mob(cluster: Cluster) -> str:
    return f"mob-{cluster.pk}"


def first_of(cluster: Cluster) -> Comment | None:
    return comments_of(cluster).filter(state__in=OPEN).select_related("author").first()


def paths_of(by: Any) -> tuple[str, ...]:
    """Where the stories of the moderator's editions stand."""
    slugs, editions = editions_of(by), EditionPage.objects.all()
    return tuple((editions if slugs is None else editions.filter(slug__in=slugs)).values_list("url_path", flat=True))


def is_mine(comment: Comment, by: Any, paths: tuple[str, ...]) -> bool:
    """As the table of permissions has it, without asking it two hundred times."""
    return comment.author_id != by.pk and comment.discussion.story.url_path.startswith(paths)
