"""A chart of bars, a month each, as numbers that a template writes into an SVG."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.dateformat import format as format_date
from django.utils.formats import number_format

from standfirst.transparency.hide_small import MACHINE, PEOPLE, Row

WIDTH, HEIGHT = 360, 170
TOP, BOTTOM, LEFT = 14, 24, 40
SMALL = 10  # Where the number is hidden, an empty bar so high says that there was something.
STEPS = (1, 2, 5)
LONGEST_WORD = 4


@dataclass(frozen=True, slots=True)
class Bar:
    """A part of a month's bar; `kind` is how it is coloured."""

    kind: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Mark:
    """A word beside an axis."""

    x: float
    y: float
    word: str


@dataclass(frozen=True, slots=True)
class Chart:
    """All that is to be drawn, from the side on which the page's language begins."""

    bars: list[Bar]
    months: list[Mark]
    lines: list[Mark]
    begin: float
    end: float
    anchor: str


def chart_of(rows: Sequence[Row], months: Sequence[date], *, right_to_left: bool) -> Chart:
    """People stand below and the machine above; where only the sum may be told, the bar is of neither."""
    top = round_up(max((row.total or 0 for row in rows), default=0))
    high, wide = HEIGHT - TOP - BOTTOM, WIDTH - LEFT
    slot = wide / max(1, len(months))
    bars: list[Bar] = []
    marks: list[Mark] = []
    words = words_of(months)
    for number, row in enumerate(rows):
        place = len(months) - 1 - number if right_to_left else number
        begin = place * slot + (0 if right_to_left else LEFT)
        bars += bars_of(row, begin + slot * 0.15, slot * 0.7, high / top)
        marks.append(Mark(round(begin + slot / 2, 1), HEIGHT - 8, words[number]))
    lines = [
        Mark(WIDTH if right_to_left else 0, round(HEIGHT - BOTTOM - part * high, 1), number_format(int(part * top)))
        for part in ((0, 0.5, 1) if top > 1 else (0, 1))
    ]
    begin, end = (0, WIDTH - LEFT) if right_to_left else (LEFT, WIDTH)
    return Chart(bars, marks, lines, begin, end, "end" if right_to_left else "start")


def words_of(months: Sequence[date]) -> list[str]:
    """`Jan`, `Feb`; in a language that shortens no month's name, as Arabic, their numbers: half a word is none."""
    words = [format_date(month, "M").rstrip(".") for month in months]
    return words if all(len(word) <= LONGEST_WORD for word in words) else [str(month.month) for month in months]


def bars_of(row: Row, x: float, width: float, scale: float) -> list[Bar]:
    floor = HEIGHT - BOTTOM
    if row.total is None:
        return [Bar("unknown", round(x, 1), floor - SMALL, round(width, 1), SMALL)]
    parts = [(PEOPLE, row.by_whom[PEOPLE]), (MACHINE, row.by_whom[MACHINE])]
    if any(number is None for _, number in parts):
        parts = [("unknown", row.total)]
    bars = []
    for kind, number in parts:
        height = round((number or 0) * scale, 1)
        floor -= height  # type: ignore[assignment]
        if height:
            bars.append(Bar(kind, round(x, 1), round(floor, 1), round(width, 1), height))
    return bars


def round_up(number: int) -> int:
    """1, 2, 5, 10, 20, …: the next that half of can be written, where that is possible."""
    power = 1
    while True:
        for step in STEPS:
            if step * power >= number and (step * power) % 2 == 0:
                return step * power
        power *= 10
