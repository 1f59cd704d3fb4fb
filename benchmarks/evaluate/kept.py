"""Keeps what was measured of each set, so that an interrupted run, or the next one, need not measure it again."""

import os
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Table:
    """Figures with a row for each text and a named column for each thing measured; NaN where nothing was."""

    columns: tuple[str, ...]
    values: Floats
    seconds: float

    def column(self, name: str) -> Floats:
        if name not in self.columns:
            return np.full(len(self.values), np.nan, np.float32)
        column: Floats = self.values[:, self.columns.index(name)]
        return column


def kept(file: Path, make: Callable[[], Table]) -> Table:
    """What the file holds; else what is made now, which the file then holds."""
    if (found := read(file)) is not None:
        return found
    made = make()
    write(file, made)
    return made


def read(file: Path) -> Table | None:
    try:
        with file.open("rb") as opened, np.load(opened) as stored:
            return Table(tuple(map(str, stored["columns"])), stored["values"], float(stored["seconds"]))
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None


def write(file: Path, table: Table) -> None:
    """Under another name first: a file that is there is whole."""
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_name(f"{os.getpid()}-{file.name}")
    with unfinished.open("wb") as out:
        np.savez_compressed(
            out, columns=np.array(table.columns, str), values=table.values, seconds=np.array(table.seconds)
        )
    unfinished.replace(file)
