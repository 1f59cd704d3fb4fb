"""Reads fields of a JSON document, and says which one is wrong in words that an editor understands."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from django.utils.translation import gettext as _

Document = Mapping[str, Any]


class BadField(Exception):
    """A field of a document is missing or can't be read; `field` is its path, such as `bodies[1].value`."""

    def __init__(self, field: str, problem: str) -> None:
        super().__init__(f"{field}: {problem}")
        self.field = field
        self.problem = problem


def lower_keys(value: Any) -> Any:
    """The same document with every key in lower case: ninjs 2 writes `versioncreated`, ninjs 3 `versionCreated`."""
    if isinstance(value, dict):
        return {key.lower(): lower_keys(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [lower_keys(inner) for inner in value]
    return value


def text_of(document: Document, field: str, *, limit: int = 0) -> str:
    """The text in `field`, or "" where there is none; numbers count as text. Raises `BadField` on anything else."""
    value = document.get(field.lower())
    if value is None:
        return ""
    if not isinstance(value, str | int | float) or isinstance(value, bool):
        raise BadField(field, _("must be text, but is %(kind)s.") % {"kind": type(value).__name__})
    text = str(value).replace("\x00", "").strip()
    if limit and len(text) > limit:
        raise BadField(
            field, _("is %(count)d characters long; at most %(limit)d fit.") % {"count": len(text), "limit": limit}
        )
    return text


def time_of(document: Document, field: str) -> datetime | None:
    """The moment in `field` (ISO 8601, without a zone UTC), or None. Raises `BadField` where it is no moment."""
    text = text_of(document, field)
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise BadField(field, _("“%(text)s” is no date and time.") % {"text": text[:40]}) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def objects_of(document: Document, field: str) -> list[Document]:
    """The objects listed in `field`. Raises `BadField` where it is no list of objects."""
    value = document.get(field.lower()) or []
    if not isinstance(value, list):
        raise BadField(field, _("must be a list."))
    for index, item in enumerate(value):
        if not isinstance(item, dict):
            raise BadField(f"{field}[{index}]", _("must be an object."))
    return value
