"""The chart of a measure, as numbers for an SVG."""

from datetime import date

import pytest
from django.utils import translation

from standfirst.transparency.chart import LEFT, WIDTH, chart_of
from standfirst.transparency.hide_small import MACHINE, PEOPLE, Row

MONTHS = [date(2026, month, 1) for month in (1, 2, 9)]
ROWS = [Row({}, {PEOPLE: people, MACHINE: 10}, people + 10) for people in (5, 20, 90)]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ["Jan", "Feb", "Sept"]),
        ("fr", ["jan", "fév", "sep"]),
        ("ru", ["янв", "фев", "сен"]),
        ("ar", ["1", "2", "9"]),
    ],
)
def test_months_are_told_in_whole_words_or_else_in_numbers(language: str, told: list[str]) -> None:
    with translation.override(language):
        words = [mark.word for mark in chart_of(ROWS, MONTHS, right_to_left=False).months]
    assert [word[:3].lower() for word in words] == [word[:3].lower() for word in told]


def test_right_to_left_the_first_month_and_the_numbers_of_the_axis_stand_at_the_right() -> None:
    left, right = (chart_of(ROWS, MONTHS, right_to_left=mirrored) for mirrored in (False, True))
    assert [mark.x for mark in left.months] == sorted(mark.x for mark in left.months)
    assert [mark.x for mark in right.months] == sorted((mark.x for mark in right.months), reverse=True)
    assert (left.lines[0].x, left.anchor) == (0, "start")
    assert (right.lines[0].x, right.anchor) == (WIDTH, "end")
    assert max(bar.x + bar.width for bar in right.bars) <= WIDTH - LEFT


def test_people_stand_below_the_machine_and_both_come_to_the_total() -> None:
    people, machine = chart_of(ROWS, MONTHS, right_to_left=False).bars[:2]
    assert (people.kind, machine.kind) == (PEOPLE, MACHINE)
    assert machine.y + machine.height == pytest.approx(people.y)
    assert machine.height == pytest.approx(2 * people.height, rel=0.05)
