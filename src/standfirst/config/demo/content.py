"""Reads the demo newspaper's files."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
EDITIONS = ("en", "fr", "ar")


@dataclass(frozen=True)
class EditionContent:
    """One edition's folder: `about` is edition.toml, `stories` the other files in the order of their names."""

    slug: str
    about: dict[str, Any]
    stories: list[dict[str, Any]]


def read_editions() -> list[EditionContent]:
    """Every edition whose folder has its edition.toml."""
    return [read_edition(slug) for slug in EDITIONS if (FOLDER / slug / "edition.toml").exists()]


def read_edition(slug: str) -> EditionContent:
    """Parse the folder's files; a story knows its slug by the name of its file, without the number before it."""
    about = tomllib.loads((FOLDER / slug / "edition.toml").read_text("utf-8"))
    files = sorted(file for file in (FOLDER / slug).glob("*.toml") if file.name != "edition.toml")
    stories = [tomllib.loads(file.read_text("utf-8")) | {"slug": file.stem.partition("-")[2]} for file in files]
    return EditionContent(slug, about, stories)


def picture_file(name: str) -> Path:
    """Where the picture of that name lies."""
    return FOLDER / "pictures" / f"{name}.webp"
