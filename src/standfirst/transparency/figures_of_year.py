"""The figures of an edition's year: only months that are over and counted, small counts hidden."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import QuerySet

from standfirst.standards.published import STANDARDS
from standfirst.transparency.delays import median_of
from standfirst.transparency.hide_small import MACHINE, PEOPLE, TOTAL, Row, hide_in_month, totals_of_year
from standfirst.transparency.models import CountedUpTo, MonthlyDelay, MonthlyFigure

Measure = MonthlyFigure.Measure
Wait = MonthlyDelay.Wait
CODES = [standard.code for standard in STANDARDS]
DECEMBER = 12


@dataclass(frozen=True, slots=True)
class Figures:
    """One measure: a row for each month, and the totals of a year that is over."""

    measure: Measure
    rows: list[Row]
    codes: list[str]  # The standards that were named at all; "" where none was.
    totals: Mapping[str, int | None] | None


@dataclass(frozen=True, slots=True)
class Year:
    """All figures of a year. A median is None where fewer than five waited."""

    year: int
    months: list[date]
    figures: list[Figures]
    medians: dict[Wait, list[timedelta | None]]


def years_of(edition: str) -> list[int]:
    """Those in which a month is over, the newest first."""
    found = MonthlyFigure.objects.filter(edition=edition, month__lt=open_month()).dates("month", "year", order="DESC")
    return [first.year for first in found]


def figures_of_year(edition: str, year: int) -> Year:
    """From the first month in which anything happened to the last that is over."""
    within = {"edition": edition, "month__year": year, "month__lt": open_month()}
    counts = list(MonthlyFigure.objects.filter(**within, measure__in=Measure.values))
    months = whole_months(year, min((row.month for row in counts), default=None))
    over = bool(months) and months[-1].month == DECEMBER
    return Year(
        year,
        months,
        [
            figures_of(measure, [row for row in counts if row.measure == measure], months, over=over)
            for measure in Measure
        ],
        medians_of(MonthlyDelay.objects.filter(**within), months),
    )


def open_month() -> date:
    """The month that is still being counted, of which nothing is told."""
    return CountedUpTo.objects.values_list("month", flat=True).first() or date.min


def whole_months(year: int, first: date | None) -> list[date]:
    if first is None:
        return []
    every = (date(year, month, 1) for month in range(first.month, DECEMBER + 1))
    return [month for month in every if month < open_month()]


def figures_of(measure: Measure, counts: list[MonthlyFigure], months: list[date], *, over: bool) -> Figures:
    named = {row.standard for row in counts if row.number}
    codes = [code for code in CODES if code in named] + sorted(named.difference(CODES))
    true = [true_of(measure, [row for row in counts if row.month == month], codes) for month in months]
    rows = [hide_in_month(by_standard, by_whom) for by_standard, by_whom in true]
    return Figures(measure, rows, codes, totals_of_year(rows, summed(true)) if over else None)


def true_of(measure: Measure, counts: list[MonthlyFigure], codes: list[str]) -> tuple[dict[str, int], dict[str, int]]:
    """What is published rests on no standard."""
    standards = dict.fromkeys(codes if measure != Measure.PUBLISHED else (), 0)
    whom = {PEOPLE: 0, MACHINE: 0}
    for row in counts:
        whom[MACHINE if row.by_machine else PEOPLE] += row.number
        if row.standard in standards:
            standards[row.standard] += row.number
    return standards, whom


def summed(true: list[tuple[dict[str, int], dict[str, int]]]) -> dict[str, int]:
    """The true totals, by the names of `hide_small.cells_of`."""
    totals: dict[str, int] = defaultdict(int)
    for standards, whom in true:
        for code, number in standards.items():
            totals[f"#{code}"] += number
        for who, number in whom.items():
            totals[who] += number
            totals[TOTAL] += number
    return dict(totals)


def medians_of(
    delays: "QuerySet[MonthlyDelay, MonthlyDelay]", months: list[date]
) -> dict[Wait, list[timedelta | None]]:
    steps: dict[tuple[str, date], dict[int, int]] = defaultdict(dict)
    for row in delays:
        steps[row.wait, row.month][row.step] = row.number
    return {wait: [median_of(steps[wait, month]) for month in months] for wait in Wait}
