"""Draws comments by chance, some of every kind: held under each standard or let through, by language and model."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import sqrt
from random import Random, SystemRandom

from django.db import IntegrityError, transaction

from standfirst.discussion.models import Judgement
from standfirst.newsroom.models import EditionPage
from standfirst.policies.models import Sample, SampleBatch

A_DAY = 24  # So many of an edition are drawn for a day.
EVERY = timedelta(days=1)
AT_MOST = timedelta(days=7)  # What is older was not sampled, because the worker stood still.
SECOND = 3  # Every third is read by two.


@dataclass(frozen=True, slots=True)
class Kind:
    """What is sampled by itself: rare kinds would hardly ever come up otherwise."""

    stopped: bool
    standard: str
    language: str
    model: str


def draw_samples(*, now: datetime, chance: Random | None = None) -> int:
    """In every edition whose day is over; how many comments were drawn."""
    return sum(draw_sample(edition, now=now, chance=chance or SystemRandom()) for edition in EditionPage.objects.live())


def draw_sample(edition: EditionPage, *, now: datetime, chance: Random) -> int:
    """Of the comments since the last time; none before a day is over. Of two workers, the slower draws none."""
    last = SampleBatch.objects.filter(edition=edition.slug).order_by("-until").values_list("until", flat=True).first()
    if last is not None and now - last < EVERY:
        return 0
    since = max(last or now - AT_MOST, now - AT_MOST)
    days = max(1, round((now - since) / EVERY))
    by_kind = kinds_of(edition, since, now)
    samples = [
        sample
        for kind, wanted in allot(by_kind, A_DAY * days).items()
        for sample in drawn(edition.slug, kind, by_kind[kind], wanted, now=now, chance=chance)
    ]
    try:
        with transaction.atomic():
            SampleBatch.objects.create(edition=edition.slug, until=now)
            Sample.objects.bulk_create(samples, batch_size=500)
    except IntegrityError:
        return 0
    return len(samples)


def kinds_of(edition: EditionPage, since: datetime, until: datetime) -> dict[Kind, list[int]]:
    """The judgements on stored comments, by kind."""
    judged = Judgement.objects.filter(
        comment__isnull=False,
        discussion__story__path__startswith=edition.path,
        judged_at__gte=since,
        judged_at__lt=until,
        sample=None,
    ).exclude(text="")
    found: dict[Kind, list[int]] = defaultdict(list)
    columns = ("pk", "action", "facts__language", "facts__model", "verdict__broken")
    for number, action, language, model, broken in judged.values_list(*columns).iterator():
        stopped = action == "hold"
        standard = next(held_under(broken or ()), "") if stopped else ""
        found[Kind(stopped, standard, (language or [""])[0] or "", model or "")].append(number)
    return found


def held_under(broken: Iterable[dict[str, object]]) -> Iterator[str]:
    """The standards for which a verdict holds, in its order."""
    for noticed in broken:
        rule = noticed["rule"]
        if noticed["action"] == "hold" and isinstance(rule, dict):
            yield str(rule["standard"])


def allot(by_kind: dict[Kind, list[int]], wanted: int) -> dict[Kind, int]:
    """One of each kind, and of the rest more of what is more frequent, but less than in proportion."""
    roots = {kind: sqrt(len(numbers)) for kind, numbers in by_kind.items()}
    left = max(0, wanted - len(roots))
    total = sum(roots.values()) or 1.0
    return {kind: min(len(by_kind[kind]), 1 + round(left * root / total)) for kind, root in roots.items()}


def drawn(
    edition: str, kind: Kind, numbers: list[int], wanted: int, *, now: datetime, chance: Random
) -> Iterator[Sample]:
    for number in chance.sample(numbers, wanted):
        yield Sample(
            edition=edition,
            judgement_id=number,
            stopped=kind.stopped,
            standard=kind.standard,
            language=kind.language,
            model=kind.model,
            weight=len(numbers) / wanted,
            place=chance.random(),
            drawn_at=now,
            wanted=2 if chance.randrange(SECOND) == 0 else 1,
        )
