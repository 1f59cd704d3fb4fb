"""Makes decisions."""

from typing import Any

from standfirst.decisions.models import Decision
from standfirst.decisions.record import record_decision
from tests.factories.discussion import NOON
from tests.factories.reader import ReaderFactory

PRIVACY = {"code": "privacy", "title": "Privacy", "text": "Don't post what identifies people."}


def make_decision(kind: Decision.Kind = Decision.Kind.WARN, **fields: Any) -> Decision:
    """A decision about a reader, stored as every verb stores one."""
    if "reader" not in fields and "reader_id" not in fields:
        fields["reader"] = ReaderFactory()
    defaults: dict[str, Any] = {
        "edition": "en",
        "old_state": "active",
        "new_state": "active",
        "policy": "house-1",
        "standards": [PRIVACY],
        "decided_at": NOON,
    }
    return record_decision(kind=kind, **(defaults | fields))
