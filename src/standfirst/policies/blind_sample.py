"""Reading samples blind: which comes next, and what somebody finds."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Exists, F, OuterRef, QuerySet

from standfirst.commons.permissions import require
from standfirst.decisions.models import Decision
from standfirst.discussion.models import Judgement
from standfirst.newsroom.models import EditionPage
from standfirst.policies.models import Sample, SampleOpinion, SkippedSample
from standfirst.policies.quality_permissions import MAY
from standfirst.staff.roles import editions_of
from standfirst.standards.published import STANDARDS

ASKED_FOR = timedelta(days=30)  # What nobody has read by then is read no more.
MOST = 3  # Where two don't agree, a third settles it.
CODES = {standard.code for standard in STANDARDS}


class AlreadySaidError(Exception):
    """This person has read the sample before, or enough others have meanwhile."""


class NoOpinionError(ValueError):
    """Neither that it keeps the standards, nor which published one it breaks."""


@dataclass(frozen=True, slots=True)
class BlindItem:
    """A comment with nothing that tells what was made of it."""

    sample: Sample
    text: str
    story: Any
    answered: str  # The comment that it answers, if that may be read.
    edition: EditionPage

    @property
    def subject(self) -> str:
        """By which the desk knows it from others that somebody reads."""
        return f"sample-{self.sample.pk}"


def waiting(reader: Any, editions: Collection[str] | None, *, now: datetime) -> "QuerySet[Sample, Sample]":
    """Samples of these editions, or of all, but not the reader's own words, and none they decided, read or left."""
    decided = Decision.objects.filter(comment_id=OuterRef("judgement__comment_id"), by=reader.pk)
    spoke = SampleOpinion.objects.filter(sample=OuterRef("pk"), by=reader.pk)
    samples = Sample.objects.filter(breaks=None, given__lt=F("wanted"), drawn_at__gt=now - ASKED_FOR)
    samples = samples.exclude(judgement__text="").exclude(judgement__comment__author=reader.pk)
    if editions is not None:
        samples = samples.filter(edition__in=editions)
    left = SkippedSample.objects.filter(sample=OuterRef("pk"), by=reader.pk)
    return samples.filter(~Exists(decided), ~Exists(spoke), ~Exists(left))


def number_waiting(reader: Any, editions: Collection[str] | None, *, now: datetime) -> int:
    return waiting(reader, editions, now=now).count()


def next_sample(*, by: Any, now: datetime) -> BlindItem | None:
    """Those that somebody has read already come first, so that they are settled."""
    rows = waiting(by, editions_of(by), now=now).select_related(
        "judgement__comment__answers", "judgement__discussion__story"
    )
    sample = rows.order_by("-given", "place").first()
    return None if sample is None else blind(sample)


def blind(sample: Sample) -> BlindItem:
    """The words as they were judged; later ones were judged by themselves."""
    judgement: Judgement = sample.judgement
    answered = judgement.comment.answers if judgement.comment else None
    return BlindItem(
        sample,
        judgement.text,
        judgement.discussion.story,
        answered.text if answered and answered.state == "published" else "",
        EditionPage.objects.get(slug=sample.edition),
    )


@transaction.atomic
def record_opinion(sample_id: int, *, by: Any, opinion: str, standard: str, now: datetime) -> SampleOpinion:
    """`opinion` is "keeps" or "breaks". Raises `Sample.DoesNotExist`, `AlreadySaidError`, `NoOpinionError`."""
    sample = Sample.objects.select_for_update().get(pk=sample_id)
    require(MAY, "read samples", by, sample.edition)
    if opinion not in {"keeps", "breaks"} or (opinion == "breaks" and standard not in CODES):
        raise NoOpinionError
    if not waiting(by, editions_of(by), now=now).filter(pk=sample.pk).exists():
        raise AlreadySaidError(sample_id)
    broken = standard if opinion == "breaks" else ""
    said = SampleOpinion.objects.create(sample=sample, by=by, standard=broken, given_at=now)
    settle(sample)
    return said


@transaction.atomic
def take_back_opinion(sample_id: int, *, by: Any) -> bool:
    """Whether there was one; the sample can be read by the same person again."""
    sample = Sample.objects.select_for_update().get(pk=sample_id)
    gone, _ = SampleOpinion.objects.filter(sample=sample, by=by).delete()
    settle(sample)
    return bool(gone)


def settle(sample: Sample) -> None:
    """What most say. One more is asked where as many say that it breaks a standard as that it keeps all."""
    said = list(SampleOpinion.objects.filter(sample=sample).order_by("pk").values_list("standard", flat=True))
    against = [standard for standard in said if standard]
    sample.given = len(said)
    sample.breaks, sample.broken = None, ""
    if said and len(said) >= sample.wanted:
        if 2 * len(against) == len(said):
            sample.wanted = MOST
        else:
            sample.breaks = 2 * len(against) > len(said)
            sample.broken = max(against, key=against.count) if sample.breaks else ""
    sample.save(update_fields=["given", "wanted", "breaks", "broken"])
