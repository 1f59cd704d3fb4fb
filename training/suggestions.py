"""`python -m training.suggestions EXPORT FOLDER`: what `standfirst export-suggestions` printed, as a set to train with.

Then `python -m training FOLDER` learns from it as from any other set there, and measures on the part that it held back.
"""

import argparse
import gzip
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

NAME = "suggestions"
FIELDS = ("id", "text", "lang", "labels", "source")


class BadExportError(ValueError):
    """A line is not what the export prints."""


def make_set(lines: Iterable[str], folder: Path) -> int:
    """Write the set, whole or not at all; returns how many examples there are. Raises `BadExportError`."""
    rows = list(read_rows(lines))
    place = folder / NAME
    place.mkdir(parents=True, exist_ok=True)
    fresh = place / "data.jsonl.gz.new"
    with gzip.open(fresh, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    fresh.replace(place / "data.jsonl.gz")
    return len(rows)


def read_rows(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Each suggestion that says anything, in the schema of the sets."""
    for number, line in enumerate(lines, 1):
        try:
            row = json.loads(line)
            kept = {name: row[name] for name in FIELDS}
            labels = {head: float(value) for head, value in kept["labels"].items()}
        except (ValueError, TypeError, KeyError, AttributeError):
            raise BadExportError(f"line {number} is no suggestion: {line.strip()[:80]}") from None
        if labels and str(kept["text"]).strip():
            yield kept | {"labels": labels}


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m training.suggestions", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("export", type=Path, help="the file into which `standfirst export-suggestions` printed")
    parser.add_argument("folder", type=Path, help="where the labelled sets are")
    given = parser.parse_args()
    try:
        with given.export.open(encoding="utf-8") as lines:
            print(f"{make_set(lines, given.folder)} examples in {given.folder / NAME}")
    except (BadExportError, OSError) as fault:
        parser.error(str(fault))


if __name__ == "__main__":
    main()
