"""Writes one decision; there is no undoing a row, only a later decision."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from standfirst.decisions.models import Decision


def record_decision(*, kind: Decision.Kind, decided_at: datetime, **fields: Any) -> Decision:
    """Store a decision in the caller's transaction; `fields` are those of `Decision`."""
    return Decision.objects.create(kind=kind, decided_at=decided_at, **fields)


def wording(explanations: list[Mapping[str, str]]) -> list[dict[str, str]]:
    """Keep of each explained standard its code, title and text as they stand today."""
    return [{key: explanation[key] for key in ("code", "title", "text")} for explanation in explanations]
