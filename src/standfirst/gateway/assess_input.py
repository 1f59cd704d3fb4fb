"""What a line of the input says: a comment to assess, or why it cannot be read."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from math import isfinite
from typing import Any

from standfirst.gateway.assess_lines import LONGEST_LINE, Line

FORMATS = ("auto", "plain", "jsonl")
LONGEST_TEXT = 20_000  # Characters. Longer than any comment; checks are made for comments.
LANGUAGE_CODE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")

Id = str | int | float


@dataclass(frozen=True, slots=True)
class Submission:
    """A comment as submitted; `edition` is a language code."""

    number: int
    id: Id
    text: str
    edition: str
    author: str | None = None
    posted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class BadLine:
    number: int
    id: Id | None
    error: str


class UnreadableError(ValueError):
    """Says what is wrong with a line."""


def read_submissions(
    blocks: Iterable[list[Line]], *, edition: str, format_: str = "auto"
) -> Iterator[list[Submission | BadLine]]:
    """Each block of lines as what they say; blank lines are left out."""
    for block in blocks:
        answers = []
        for line in block:
            if line.data is not None and not line.data.strip():
                continue
            if format_ == "auto" and line.data is not None:
                format_ = "jsonl" if line.data.lstrip().startswith(b"{") else "plain"
            answers.append(read_line(line, edition=edition, as_json=format_ == "jsonl"))
        yield answers


def read_line(line: Line, *, edition: str, as_json: bool) -> Submission | BadLine:
    fields: dict[str, Any] = {}
    try:
        text = decoded(line.data)
        fields = json_object(text) if as_json else {"text": text}
        return submission(line.number, fields, edition)
    except UnreadableError as fault:
        given = fields.get("id")
        return BadLine(line.number, given if is_id(given) else None, str(fault))


def decoded(data: bytes | None) -> str:
    if data is None:
        raise UnreadableError(f"the line is longer than {LONGEST_LINE} bytes")
    try:
        return data.decode().removesuffix("\r")
    except UnicodeDecodeError as fault:
        raise UnreadableError(f"the line is not UTF-8 (byte {fault.start + 1})") from None


def json_object(text: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except json.JSONDecodeError as fault:
        raise UnreadableError(f"the line is not JSON: {fault.msg} (character {fault.pos + 1})") from None
    except (ValueError, RecursionError):
        raise UnreadableError("the line is JSON beyond reason") from None
    if not isinstance(value, dict):
        raise UnreadableError("the line is not a JSON object")
    return value


def submission(number: int, fields: dict[str, Any], edition: str) -> Submission:
    given = fields.get("id")
    if given is not None and not is_id(given):
        raise UnreadableError('"id" must be a string or a number')
    return Submission(
        number=number,
        id=number if given is None else given,
        text=text_of(fields),
        edition=edition_of(fields, edition),
        author=author_of(fields),
        posted_at=time_of(fields),
    )


def is_id(value: object) -> bool:
    """A string or a number that JSON can say again: neither true nor NaN."""
    if isinstance(value, float):
        return isfinite(value)
    return isinstance(value, str | int) and not isinstance(value, bool)


def text_of(fields: dict[str, Any]) -> str:
    text = fields.get("text")
    if not isinstance(text, str):
        raise UnreadableError('"text" is missing' if text is None else '"text" must be a string')
    if len(text) > LONGEST_TEXT:
        raise UnreadableError(f'"text" is longer than {LONGEST_TEXT} characters')
    return text


def edition_of(fields: dict[str, Any], default: str) -> str:
    edition = fields.get("edition")
    if edition is None:
        return default
    if not isinstance(edition, str) or not LANGUAGE_CODE.fullmatch(edition):
        raise UnreadableError('"edition" must be a language code such as "en"')
    return edition


def author_of(fields: dict[str, Any]) -> str | None:
    author = fields.get("author")
    if author is None or author == "":
        return None
    if not is_id(author):
        raise UnreadableError('"author" must be a string or a number')
    return str(author)


def time_of(fields: dict[str, Any]) -> datetime | None:
    """When a comment was posted; a time without a zone is taken as UTC."""
    posted_at = fields.get("posted_at")
    if posted_at is None:
        return None
    try:
        time = datetime.fromisoformat(posted_at)
        return (time if time.tzinfo else time.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, OverflowError):
        raise UnreadableError('"posted_at" must be a time such as "2026-03-01T09:30:00Z"') from None
