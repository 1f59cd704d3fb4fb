"""The public page of an edition's figures, and the same as CSV."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils.translation import get_language_bidi, gettext
from django.views.decorators.http import require_safe

from standfirst.commons.public_page import public_page
from standfirst.newsroom.models import EditionPage
from standfirst.transparency.chart import Chart, chart_of
from standfirst.transparency.count_months import key_of
from standfirst.transparency.csv_of_figures import csv_of_figures
from standfirst.transparency.error_rates_shown import error_rates_shown
from standfirst.transparency.figures_of_year import Figures, Year, figures_of_year, years_of
from standfirst.transparency.hide_small import MACHINE, PEOPLE, TOTAL
from standfirst.transparency.tell_wait import tell_wait
from standfirst.transparency.words import MEASURES, WAITS, title_of


@dataclass(frozen=True, slots=True)
class Shown:
    """One measure in words, with its chart and its two tables."""

    code: str
    title: str
    about: str
    chart: Chart
    by_month: list[tuple[Any, ...]]
    by_standard: list[tuple[str, list[int | None], int | None]]
    totals: tuple[int | None, ...]
    over: bool


@require_safe
def transparency(request: HttpRequest, edition: str, year: int | None = None) -> HttpResponse:
    """The newest year, or another."""
    page = get_object_or_404(EditionPage.objects.live().select_related("locale"), slug=edition)
    years = years_of(edition)
    if year is not None and year not in years:
        raise Http404
    figures = figures_of_year(edition, year or years[0]) if years else None
    context = {
        "edition": page,
        "years": years,
        "year": figures,
        "shown": [show(each, figures) for each in figures.figures] if figures else [],
        "waits": [gettext(title) for title in WAITS.values()],
        "medians": waits_of(figures) if figures else [],
        "rates": error_rates_shown(edition) if figures else None,
    }
    response = TemplateResponse(request, "transparency/transparency.html", context)
    return public_page(response, f"edition-{page.pk}", key_of(page))


@require_safe
def figures_csv(_request: HttpRequest, edition: str) -> HttpResponse:
    """All years."""
    page = get_object_or_404(EditionPage.objects.live(), slug=edition)
    response = HttpResponse(csv_of_figures(edition), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="figures-{edition}.csv"'
    return public_page(response, f"edition-{page.pk}", key_of(page))


def show(figures: Figures, year: Year) -> Shown:
    title, about = MEASURES[figures.measure]
    totals = figures.totals or {}
    return Shown(
        code=figures.measure.value,
        title=gettext(title),
        about=gettext(about),
        chart=chart_of(figures.rows, year.months, right_to_left=get_language_bidi()),
        by_month=[
            (month, row.by_whom[PEOPLE], row.by_whom[MACHINE], row.total)
            for month, row in zip(year.months, figures.rows, strict=True)
        ],
        by_standard=[
            (title_of(code), [row.by_standard[code] for row in figures.rows], totals.get(f"#{code}"))
            for code in (figures.codes if figures.rows and figures.rows[0].by_standard else ())
        ],
        totals=tuple(totals.get(key) for key in (PEOPLE, MACHINE, TOTAL)),
        over=figures.totals is not None,
    )


def waits_of(year: Year) -> list[tuple[date, list[str]]]:
    """Of each month the medians in words."""
    by_wait = [[tell_wait(median) for median in year.medians[wait]] for wait in WAITS]
    return [(month, [medians[number] for medians in by_wait]) for number, month in enumerate(year.months)]
