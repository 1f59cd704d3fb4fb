"""Counts a broken standard against a reader until it expires; `lift_strike` ends it before."""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.commons.permissions import require
from standfirst.decisions.models import Decision
from standfirst.sanctions.models import Strike
from standfirst.sanctions.permissions import MAY, About


def give_strike(decision: Decision, *, standard: str, weight: int, expires_at: datetime, now: datetime) -> Strike:
    """For a decision that removed a comment or warned; asked twice, it counts once a standard."""
    assert decision.reader_id is not None  # noqa: S101  (only a decision on a discussion concerns no reader)
    strike, _ = Strike.objects.get_or_create(
        decision=decision,
        standard=standard,
        defaults={
            "reader_id": decision.reader_id,
            "weight": weight,
            "comment_id": decision.comment_id,
            "edition": decision.edition,
            "given_at": now,
            "expires_at": expires_at,
        },
    )
    return strike


@transaction.atomic
def lift_strike(strike: Strike, *, by: Any, now: datetime) -> Strike:
    """It counts no more, as when the decision on which it rests is undone. Raises `PermissionDenied`."""
    strike = Strike.objects.select_for_update(of=("self",)).select_related("reader").get(pk=strike.pk)
    require(MAY, "lift a strike", by, About(strike.reader, strike.edition))
    if strike.lifted_at is None:
        strike.lifted_at, strike.lifted_by = now, by
        strike.save(update_fields=["lifted_at", "lifted_by"])
    return strike


def lift_strikes_of(decision: Decision, *, by: Any, now: datetime) -> list[Strike]:
    """Every strike that rests on the decision."""
    return [lift_strike(strike, by=by, now=now) for strike in decision.strikes.filter(lifted_at=None)]
