"""Spares who reads a comment away from its item, as in an appeal or a sample: the worst is covered, and counted."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.contrib.sessions.backends.base import SessionBase

from standfirst.moderation.care import care_for, count_read
from standfirst.moderation.urgency import found_in, is_harsh

LAST_READ = "last_read_at_desk"


def read_with_care(
    reader: Any, session: SessionBase, *, subject: str, verdict: Mapping[str, Any], now: datetime
) -> bool:
    """Whether to cover the words that were judged so. Who looks at the same `subject` again has not read more."""
    harsh = is_harsh(found_in(verdict))
    if session.get(LAST_READ) != subject:
        session[LAST_READ] = subject
        count_read(reader, harsh=harsh, now=now)
    return harsh and care_for(reader).cover
