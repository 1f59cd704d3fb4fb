"""Writes decisions; there is no undoing a row, only a later decision."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.decisions.chain import join_chain
from standfirst.decisions.models import Decision

BATCH = 500


@transaction.atomic
def record_decision(*, kind: Decision.Kind, decided_at: datetime, **fields: Any) -> Decision:
    """Store a decision in the caller's transaction; `fields` are those of `Decision`."""
    decision = Decision(kind=kind, decided_at=decided_at, **fields)
    join_chain([decision])
    decision.save(force_insert=True)
    return decision


@transaction.atomic
def record_decisions(decisions: Iterable[Decision]) -> list[Decision]:
    """Store many at once, in this order; whole, or not at all."""
    fresh = list(decisions)
    join_chain(fresh)
    return Decision.objects.bulk_create(fresh, batch_size=BATCH)


def wording(explanations: list[Mapping[str, str]]) -> list[dict[str, str]]:
    """Keep of each explained standard its code, title and text as they stand today."""
    return [{key: explanation[key] for key in ("code", "title", "text")} for explanation in explanations]
