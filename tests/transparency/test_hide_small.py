"""Nobody can compute a hidden count from those that are shown."""

from random import Random

import numpy as np
import pytest

from standfirst.transparency.hide_small import FEWEST, TOTAL, Row, cells_of, hide_in_month, totals_of_year

CODES = ("a", "b", "c", "d")


def test_hides_what_is_small_and_shows_nought() -> None:
    row = hide_in_month({"a": 4, "b": 0, "c": 40, "d": 1}, {"people": 30, "machine": 15})
    assert row.by_standard == {"a": None, "b": 0, "c": 40, "d": None}
    assert row.by_whom == {"people": 30, "machine": 15}
    assert row.total == 45


def test_hides_a_second_count_where_one_could_be_subtracted_from_the_total() -> None:
    row = hide_in_month({"a": 3, "b": 9, "c": 40}, {"people": 52, "machine": 0})
    assert row.by_standard == {"a": None, "b": None, "c": 40}


def test_hides_more_where_all_that_is_hidden_comes_to_less_than_five() -> None:
    row = hide_in_month({"a": 1, "b": 2, "c": 40, "d": 7}, {"people": 50, "machine": 0})
    assert row.by_standard == {"a": None, "b": None, "c": 40, "d": None}


def test_people_and_machine_are_hidden_together() -> None:
    row = hide_in_month({}, {"people": 2, "machine": 90})
    assert row.by_whom == {"people": None, "machine": None}
    assert row.total == 92


def test_a_small_total_hides_all_that_it_is_made_of() -> None:
    row = hide_in_month({"a": 3, "b": 0}, {"people": 3, "machine": 0})
    assert row == Row({"a": None, "b": 0}, {"people": None, "machine": None}, None)


@pytest.mark.parametrize("seed", range(60))
def test_nothing_hidden_follows_from_what_is_shown_of_a_year(seed: int) -> None:
    chance = Random(seed)
    true = [
        {code: chance.choice((0, 0, 1, 2, 3, 4, 5, 6, 9, 30, 200)) for code in CODES}
        for _ in range(chance.randint(1, 12))
    ]
    whom = []
    for standards in true:
        people = chance.randint(0, sum(standards.values()))
        whom.append({"people": people, "machine": sum(standards.values()) - people})
    rows = [hide_in_month(standards, who) for standards, who in zip(true, whom, strict=True)]
    exact = [
        {f"#{code}": count for code, count in standards.items()} | who | {TOTAL: sum(standards.values())}
        for standards, who in zip(true, whom, strict=True)
    ]
    sums = {key: sum(month[key] for month in exact) for key in exact[0]}
    totals = totals_of_year(rows, sums)
    for row, month in zip(rows, exact, strict=True):
        assert all(shown is None or shown == month[key] for key, shown in cells_of(row).items())
        assert not any(0 < (shown or 0) < FEWEST for shown in cells_of(row).values())
    assert all(shown is None or shown == sums[key] for key, shown in totals.items())
    assert known_by_reckoning(rows, totals) == []


def known_by_reckoning(rows: list[Row], totals: dict[str, int | None]) -> list[int]:
    """An attacker's work: each hidden count an unknown, each sum that is shown or known to hold an equation."""
    cells = [(month, key) for month, row in enumerate(rows) for key in cells_of(row)]
    place = {cell: number for number, cell in enumerate(cells)}
    lines: list[np.ndarray] = []
    for month, row in enumerate(rows):
        for parts in ([f"#{code}" for code in row.by_standard], list(row.by_whom)):
            line = np.zeros(len(cells))
            line[[place[month, part] for part in parts]] = 1
            line[place[month, TOTAL]] = -1
            lines.append(line)
    for key, total in totals.items():
        if total is not None:
            line = np.zeros(len(cells))
            line[[place[month, key] for month in range(len(rows))]] = 1
            lines.append(line)
    shown = [number for (month, key), number in place.items() if cells_of(rows[month])[key] is not None]
    lines += [np.eye(len(cells))[number] for number in shown]
    system = np.array(lines)
    rank = np.linalg.matrix_rank(system)
    hidden = [number for number in place.values() if number not in shown]
    return [n for n in hidden if np.linalg.matrix_rank(np.vstack([system, np.eye(len(cells))[n]])) == rank]


def test_a_year_of_rare_things_still_shows_its_sum() -> None:
    rows = [hide_in_month({"a": 3, "b": 20}, {"people": 23, "machine": 0}) for _ in range(12)]
    totals = totals_of_year(rows, {"#a": 36, "#b": 240, "people": 276, "machine": 0, TOTAL: 276})
    assert totals["#a"] == 36
