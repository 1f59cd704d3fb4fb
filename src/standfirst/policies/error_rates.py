"""How often the machine errs, by standard, language and model, as people find who read a sample blind."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from standfirst.policies.agreement import Agreement, fleiss
from standfirst.policies.intervals import Share, share_of
from standfirst.policies.models import Sample, SampleOpinion
from standfirst.standards.published import STANDARDS


@dataclass(frozen=True, slots=True)
class ErrorRate:
    """`wrongly_held`: of what it held, what keeps all standards. `missed`: of what it let through, what breaks one."""

    key: str
    wrongly_held: Share
    missed: Share


@dataclass(frozen=True, slots=True)
class ErrorRates:
    """All in all, and by what may make a difference."""

    total: ErrorRate
    by_standard: list[ErrorRate]
    by_language: list[ErrorRate]
    by_model: list[ErrorRate]
    agreement: Agreement


def error_rates(editions: Collection[str] | None, *, since: datetime, until: datetime) -> ErrorRates:
    """Of samples drawn between the two moments; None means every edition."""
    settled = list(samples_of(editions, since, until).filter(breaks__isnull=False).defer("judgement"))
    return ErrorRates(
        total=rate("", settled),
        by_standard=[found for code in codes() if seen(found := rate_of_standard(code, settled))],
        by_language=[rate(key, settled, "language") for key in sorted({one.language for one in settled})],
        by_model=[rate(key, settled, "model") for key in sorted({one.model for one in settled})],
        agreement=fleiss(said_of(editions, since, until)),
    )


def samples_of(editions: Collection[str] | None, since: datetime, until: datetime) -> "QuerySet[Sample, Sample]":
    samples = Sample.objects.filter(drawn_at__gte=since, drawn_at__lt=until)
    return samples if editions is None else samples.filter(edition__in=editions)


def codes() -> list[str]:
    """In the order in which the standards are published."""
    return [standard.code for standard in STANDARDS]


def rate(key: str, settled: Iterable[Sample], field: str = "") -> ErrorRate:
    ours = [sample for sample in settled if not field or getattr(sample, field) == key]
    return ErrorRate(
        key,
        share_of((sample.weight, not sample.breaks) for sample in ours if sample.stopped),
        share_of((sample.weight, bool(sample.breaks)) for sample in ours if not sample.stopped),
    )


def rate_of_standard(code: str, settled: Iterable[Sample]) -> ErrorRate:
    """Held under it although nothing is broken; let through although people find just this standard broken."""
    ours = list(settled)
    held = share_of((sample.weight, not sample.breaks) for sample in ours if sample.stopped and sample.standard == code)
    missed = share_of((sample.weight, sample.broken == code) for sample in ours if not sample.stopped)
    return ErrorRate(code, held, missed)


def seen(found: ErrorRate) -> bool:
    """Whether the sample tells anything about the standard."""
    return bool(found.wrongly_held.number or found.missed.value)


def said_of(editions: Collection[str] | None, since: datetime, until: datetime) -> list[list[str]]:
    """What was said of each sample that several read: that it keeps the standards, or that it doesn't."""
    return [["breaks" if word else "keeps" for word in said.values()] for said in opinions(editions, since, until)]


def opinions(editions: Collection[str] | None, since: datetime, until: datetime) -> list[dict[int, str]]:
    """Of each sample that several read, the standard that each of them named, by person.

    A third is asked only where two don't agree, which would make people look less alike than they are; so the first
    two count.
    """
    several = samples_of(editions, since, until).filter(given__gt=1)
    rows = SampleOpinion.objects.filter(sample__in=several).order_by("pk").values_list("sample", "by", "standard")
    found: dict[int, dict[int, str]] = {}
    for sample, by, standard in rows:
        said = found.setdefault(sample, {})
        if len(said) < 2:
            said[by] = standard
    return list(found.values())
