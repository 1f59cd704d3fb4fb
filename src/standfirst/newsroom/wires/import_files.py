"""Imports a list of wire documents, each on its own: a bad one is told and the others go on."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from standfirst.newsroom.models import EditionPage, SectionPage, StoryPage
from standfirst.newsroom.wires.fields import BadField
from standfirst.newsroom.wires.import_item import Desk, Outcome, import_item
from standfirst.newsroom.wires.ninjs import read_ninjs

LARGEST_DOCUMENT = 20 * 1024 * 1024  # bytes; agencies' items measure some kilobytes.


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one file: an outcome, or an error that names the field."""

    path: Path
    outcome: Outcome | None
    story: StoryPage | None = None
    error: str = ""


def documents_in(paths: Iterable[Path]) -> list[Path]:
    """Files as given, and the `.json` files below folders, in the order of their names."""
    found: list[Path] = []
    for path in paths:
        found += sorted(path.rglob("*.json")) if path.is_dir() else [path]
    return found


def import_files(
    paths: Iterable[Path], *, edition: EditionPage, section: SectionPage, now: datetime
) -> Iterator[Imported]:
    """Import one file after the other, and tell what became of each as soon as it is done."""
    for path in paths:
        try:
            item = read_ninjs(_read(path))
            outcome, story = import_item(item, desk=Desk(edition, section, path.parent), now=now)
        except (BadField, ValidationError) as error:
            problem = "; ".join(error.messages) if isinstance(error, ValidationError) else str(error)
            yield Imported(path, None, error=problem)
        else:
            yield Imported(path, outcome, story)


def _read(path: Path) -> object:
    try:
        if path.stat().st_size > LARGEST_DOCUMENT:
            raise BadField("(file)", _("is larger than %(limit)d MB.") % {"limit": LARGEST_DOCUMENT // 1024**2})
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise BadField("(file)", _("can't be read: %(why)s.") % {"why": error.strerror or error}) from error
    except UnicodeDecodeError as error:
        raise BadField("(file)", _("is not UTF-8 text (byte %(position)d).") % {"position": error.start}) from error
    except json.JSONDecodeError as error:
        where = {"line": error.lineno, "column": error.colno, "why": error.msg}
        raise BadField("(file)", _("is no JSON: line %(line)d, column %(column)d: %(why)s.") % where) from error
    except RecursionError as error:
        raise BadField("(file)", _("is nested too deeply.")) from error
