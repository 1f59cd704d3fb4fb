"""Reads the comments of a trial: plain lines, or JSON lines with a `text`, gzipped or not."""

import gzip
import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from standfirst.config.trial.clean_site import TrialError


def comments_in(path: Path, *, limit: int) -> list[str]:
    """The first `limit` texts. Raises `TrialError` where there are none or the file can't be read."""
    try:
        texts = list(islice(filter(None, _texts(path)), limit))
    except (OSError, UnicodeDecodeError) as error:
        raise TrialError(f"{path} can't be read: {error}.") from error
    if not texts:
        raise TrialError(f"{path} holds no comments.")
    return texts


def _texts(path: Path) -> Iterator[str]:
    open_it = gzip.open if path.suffix == ".gz" else open
    with open_it(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            yield _text(line, path, number).strip()


def _text(line: str, path: Path, number: int) -> str:
    if not line.lstrip().startswith("{"):
        return line
    try:
        return str(json.loads(line)["text"])
    except (ValueError, KeyError, TypeError) as error:
        raise TrialError(f"{path}, line {number}: no JSON object with a “text”.") from error
