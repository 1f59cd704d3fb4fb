"""The chain: each decision holds the hash of the one before and of its own content, so that no row changes unseen."""

import json
from collections.abc import Iterable
from datetime import UTC
from hashlib import sha256
from typing import Any

from django.db import transaction

from standfirst.decisions.models import ChainTail, Decision

GENESIS = "0" * 64  # What the first decision of a site holds as the hash before it.


@transaction.atomic
def join_chain(decisions: Iterable[Decision]) -> None:
    """Give decisions that are not stored yet their places; until the caller's transaction ends, nobody else gets one.

    Whoever locks other rows too locks them first: two who lock in different orders would wait for each other for ever.
    """
    tail = locked_tail()
    for decision in decisions:
        decision.position, decision.previous = tail.position + 1, tail.hash
        decision.note_digest = digest_of_note(decision.reference, decision.note)
        decision.hash = hash_of(decision)
        tail.position, tail.hash = decision.position, decision.hash
    tail.save()


def locked_tail() -> ChainTail:
    """The one row that knows where the chain ends."""
    return ChainTail.objects.select_for_update().get_or_create(pk=1, defaults={"position": 0, "hash": GENESIS})[0]


def hash_of(decision: Any) -> str:
    """Over the hash before and all of the decision but its note, which may have to be forgotten and has a digest."""
    return sha256(f"{decision.previous}\n{canonical(decision)}".encode()).hexdigest()


def canonical(decision: Any) -> str:
    """The content in the one spelling that every database gives back."""
    content = {
        "position": decision.position,
        "reference": decision.reference,
        "kind": str(decision.kind),
        "comment": decision.comment_id,
        "discussion": decision.discussion_id,
        "reader": decision.reader_id,
        "edition": decision.edition,
        "old_state": str(decision.old_state),
        "new_state": str(decision.new_state),
        "by": decision.by_id,
        "policy": decision.policy,
        "standards": decision.standards,
        "facts": decision.facts,
        "note": decision.note_digest,
        "decided_at": decision.decided_at.astimezone(UTC).isoformat(timespec="microseconds"),
    }
    return json.dumps(content, sort_keys=True, separators=(",", ":"), allow_nan=False)


def digest_of_note(reference: str, note: str) -> str:
    """Says, while the note is kept, that it is the one that was written."""
    return sha256(f"{reference}\n{note}".encode()).hexdigest()
