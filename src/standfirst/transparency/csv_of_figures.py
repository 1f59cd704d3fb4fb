"""The figures as a table for other programs: a line for each count."""

import csv
from collections.abc import Iterator
from io import StringIO

from standfirst.transparency.figures_of_year import Figures, Year, figures_of_year, years_of

HEAD = ("edition", "month", "measure", "standard", "by", "number")
HIDDEN = "hidden"


def csv_of_figures(edition: str) -> str:
    """All years, the oldest first. What is hidden on the page is hidden here."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(HEAD)
    for number in reversed(years_of(edition)):
        year = figures_of_year(edition, number)
        for figures in year.figures:
            writer.writerows((edition, *line) for line in lines_of(year, figures))
        for wait, medians in year.medians.items():
            for month, median in zip(year.months, medians, strict=True):
                seconds = HIDDEN if median is None else round(median.total_seconds())
                writer.writerow((edition, f"{month:%Y-%m}", f"median seconds {wait.value}", "", "", seconds))
    return text.getvalue()


def lines_of(year: Year, figures: Figures) -> Iterator[tuple[str, str, str, str, int | str]]:
    name = figures.measure.value
    for month, row in zip(year.months, figures.rows, strict=True):
        when = f"{month:%Y-%m}"
        yield when, name, "all", "all", told(row.total)
        for who, number in row.by_whom.items():
            yield when, name, "all", who, told(number)
        for code, number in row.by_standard.items():
            yield when, name, code or "none", "all", told(number)


def told(number: int | None) -> int | str:
    return HIDDEN if number is None else number
