"""Gives the demo newspaper the figures of the months before it was loaded, so that its transparency page has charts."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from random import Random

from standfirst.newsroom.models import EditionPage
from standfirst.reports.models import ILLEGAL
from standfirst.standards.published import (
    NO_COMMERCE,
    NO_HATRED,
    NO_INSULTS_OR_THREATS,
    NO_PROFANITY,
    NO_SPAM,
    PLAIN_WRITING,
    PRIVACY,
)
from standfirst.transparency.delays import step_of
from standfirst.transparency.models import CountedUpTo, MonthlyDelay, MonthlyFigure
from standfirst.transparency.months import month_of

SEED, MONTHS = 11, 14
Measure, Wait = MonthlyFigure.Measure, MonthlyDelay.Wait
WEIGHTS = {
    NO_INSULTS_OR_THREATS.code: 9,
    PRIVACY.code: 7,
    NO_SPAM.code: 5,
    NO_HATRED.code: 3,
    NO_COMMERCE.code: 2,
    NO_PROFANITY.code: 2,
    PLAIN_WRITING.code: 1,
}
# Of a month of middling size: what people and what the machine did. Published by the machine is what it let through.
USUAL = {
    Measure.PUBLISHED: (46, 1900),
    Measure.HELD: (12, 84),
    Measure.REMOVED: (41, 0),
    Measure.REPORTED: (63, 0),
    Measure.APPEALED: (17, 10),
    Measure.OVERTURNED: (9, 0),
}
HOURS = {Wait.HELD: 2.5, Wait.REPORTED: 7.0, Wait.APPEALED: 70.0}


def make_demo_figures(edition: EditionPage, *, now: datetime) -> None:
    """Nothing of them was ever a comment; what the demo's own comments come to is counted on top, as everywhere."""
    chance = Random(f"{SEED} {edition.slug}")  # noqa: S311 - the same demo each time.
    this = month_of(now)
    CountedUpTo.objects.get_or_create(pk=1, defaults={"month": this})
    for month in months_before(this):
        size = chance.uniform(0.6, 1.5)
        MonthlyFigure.objects.bulk_create(figures_of(edition.slug, month, size, chance))
        MonthlyDelay.objects.bulk_create(delays_of(edition.slug, month, size, chance))


def months_before(month: date) -> Iterator[date]:
    for _ in range(MONTHS):
        month = (month - timedelta(days=1)).replace(day=1)
        yield month


def figures_of(edition: str, month: date, size: float, chance: Random) -> Iterator[MonthlyFigure]:
    for measure, numbers in USUAL.items():
        for by_machine, usual in zip((False, True), numbers, strict=True):
            for standard, number in shared_out(measure, round(usual * size), chance).items():
                yield MonthlyFigure(
                    edition=edition,
                    month=month,
                    measure=measure,
                    standard=standard,
                    by_machine=by_machine,
                    number=number,
                )


def shared_out(measure: str, number: int, chance: Random) -> dict[str, int]:
    """Among the standards; what is published rests on none, and some report under the law."""
    if measure == Measure.PUBLISHED:
        return {"": number} if number else {}
    weights = WEIGHTS | ({ILLEGAL: 1} if measure in {Measure.REPORTED, Measure.REMOVED} else {})
    drawn = chance.choices(list(weights), weights=list(weights.values()), k=number)
    return {code: drawn.count(code) for code in dict.fromkeys(drawn)}


def delays_of(edition: str, month: date, size: float, chance: Random) -> Iterator[MonthlyDelay]:
    waited = {Wait.HELD: 80, Wait.REPORTED: 60, Wait.APPEALED: 8}
    for wait, usual in waited.items():
        steps = [
            step_of(timedelta(hours=HOURS[wait] * chance.lognormvariate(0, 0.8))) for _ in range(round(usual * size))
        ]
        for step in set(steps):
            yield MonthlyDelay(edition=edition, month=month, wait=wait, step=step, number=steps.count(step))
