"""Hides small counts, and as many others as it takes that nobody can compute the hidden ones from what is shown.

A month is published once and stays: what is hidden in it depends on nothing that comes later. Totals of a year are
shown last, and only those that give nothing away together with all that is shown already.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

FEWEST = 5  # 1 to 4 could tell of somebody.
PEOPLE, MACHINE = "people", "machine"
TOTAL = "total"
Cell = tuple[int, str]  # A month of the year, by number, and the name of a count in it.


@dataclass(frozen=True, slots=True)
class Row:
    """A month of one measure: by standard, by people and machine, and all in all. None is hidden."""

    by_standard: Mapping[str, int | None]
    by_whom: Mapping[str, int | None]
    total: int | None


def hide_in_month(by_standard: Mapping[str, int], by_whom: Mapping[str, int]) -> Row:
    """The two ways of adding up share their total."""
    number = sum(by_whom.values())
    total = None if is_small(number) else number
    hidden = hidden_of(by_standard, total_shown=total is not None)
    if total is None or any(map(is_small, by_whom.values())):
        whom: Mapping[str, int | None] = dict.fromkeys(by_whom)
    else:
        whom = dict(by_whom)
    return Row({key: None if key in hidden else count for key, count in by_standard.items()}, whom, total)


def is_small(number: int) -> bool:
    return 0 < number < FEWEST


def hidden_of(counts: Mapping[str, int], *, total_shown: bool) -> set[str]:
    """The small ones; beside a total, others too until at least two are hidden that come to five or more."""
    hidden = {key for key, count in counts.items() if is_small(count)}
    others = sorted((key for key in counts if key not in hidden), key=lambda key: (counts[key] == 0, counts[key], key))
    while hidden and total_shown and (len(hidden) < 2 or sum(counts[key] for key in hidden) < FEWEST) and others:
        hidden.add(others.pop(0))
    return hidden


def cells_of(row: Row) -> dict[str, int | None]:
    """All cells of a month by name; a mark keeps standards apart from sums."""
    return {f"#{key}": value for key, value in row.by_standard.items()} | dict(row.by_whom) | {TOTAL: row.total}


def totals_of_year(rows: Sequence[Row], true: Mapping[str, int]) -> dict[str, int | None]:
    """The totals of a year that is over, by the names of `cells_of`; those that would give something away are None."""
    cells = [cells_of(row) for row in rows]
    unknown = {(month, key): None for month, row in enumerate(cells) for key, value in row.items() if value is None}
    places = {cell: number for number, cell in enumerate(unknown)}
    shown = [equation for month, row in enumerate(rows) for equation in equations_of_month(month, row, places)]
    totals: dict[str, int | None] = {}
    for key in sorted(true, key=lambda key: (key != TOTAL, key)):
        column = [places[month, key] for month, row in enumerate(cells) if row.get(key, 0) is None]
        known = sum(row.get(key) or 0 for row in cells)
        totals[key] = None if is_small(true[key]) or (column and true[key] - known < FEWEST) else true[key]
        if totals[key] is None or not column:
            continue
        tried = [*shown, equation(column, len(places))]
        if computable(tried):
            totals[key] = None
        else:
            shown = tried
    return totals


def equations_of_month(month: int, row: Row, places: Mapping[Cell, int]) -> Iterable[np.ndarray]:
    """What is known of a month's hidden counts: standards come to its total, and so do people and machine."""
    total = [places[month, TOTAL]] if row.total is None else []
    for parts in ([f"#{key}" for key, value in row.by_standard.items() if value is None], hidden_whom(row)):
        if parts or total:
            yield equation([places[month, part] for part in parts], len(places), minus=total)


def hidden_whom(row: Row) -> list[str]:
    return [key for key, value in row.by_whom.items() if value is None]


def equation(plus: Iterable[int], length: int, *, minus: Iterable[int] = ()) -> np.ndarray:
    line = np.zeros(length)
    line[list(plus)] = 1.0
    line[list(minus)] = -1.0
    return line


def computable(equations: Sequence[np.ndarray]) -> bool:
    """Whether any of the unknowns follows from the equations: it does where no solution of theirs can vary it."""
    if not equations:
        return False
    _left, strengths, directions = np.linalg.svd(np.array(equations), full_matrices=True)
    free = directions[int((strengths > 1e-9).sum()) :]
    touched = np.abs(np.array(equations)).sum(axis=0) > 0
    return bool((np.abs(free).sum(axis=0)[touched] < 1e-9).any())
