"""Reads labelled sets: `<folder>/<set>/data.jsonl.gz`, one object {id, text, lang, labels, source} a line."""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from training.label_map import source_of, targets
from training.split import part_of


@dataclass(frozen=True, slots=True)
class Row:
    """One labelled text; `weight` counts in training alone."""

    text: str
    language: str
    source: str
    targets: dict[str, float]
    weight: float = 1.0


def set_names(folder: Path) -> list[str]:
    return sorted(file.parent.name for file in folder.glob("*/data.jsonl.gz") if "lexicon" not in file.parent.name)


def raw_rows(folder: Path, name: str) -> Iterator[dict[str, Any]]:
    """The rows of a set as they stand; none where there is no such set."""
    file = folder / name / "data.jsonl.gz"
    if file.exists():
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def training_rows(folder: Path, part: str, seed: int) -> Iterator[Row]:
    """The rows in one part ("train", "dev" or "test") of all sets that a shipped model may learn from."""
    for name in set_names(folder):
        if source_of(name).trains:
            for row in raw_rows(folder, name):
                known = targets(name, row["labels"])
                if known and part_of(row["text"], seed) == part:
                    yield Row(row["text"], row["lang"], name, known)
