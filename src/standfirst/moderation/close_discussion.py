"""Closes a discussion by a moderator's decision; `reopen_discussion` opens it again."""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.commons.permissions import require
from standfirst.decisions.models import Decision
from standfirst.decisions.record import record_decision
from standfirst.discussion import close_discussion as discussions
from standfirst.discussion.find_place import Place, find_place
from standfirst.discussion.models import Discussion
from standfirst.discussion.policy_in_force import policy_in_force
from standfirst.moderation.close_item import close_item
from standfirst.moderation.permissions import MAY

State = Discussion.State


class AlreadySoError(Exception):
    """The discussion is closed, or open, as it is: somebody was first."""


@transaction.atomic
def close_discussion(discussion_id: int, *, by: Any, why: str, now: datetime) -> Decision:
    """What was said stays, nobody adds to it; `why` is for the record.

    Raises `UnknownDiscussionError`, `PermissionDenied` and `AlreadySoError`.
    """
    place = place_for(discussion_id, by=by, closed=False)
    old = place.discussion.state
    discussions.close_discussion(discussion_id)
    return decided(Decision.Kind.CLOSE, place, change=(old, State.CLOSED), by=by, why=why, now=now)


@transaction.atomic
def reopen_discussion(discussion_id: int, *, by: Any, why: str, now: datetime, premoderated: bool = False) -> Decision:
    """Let readers comment again; where `premoderated`, a moderator sees each comment first. Raises as above."""
    place = place_for(discussion_id, by=by, closed=True)
    discussions.open_discussion(discussion_id, premoderated=premoderated)
    new = State.PREMODERATED if premoderated else State.OPEN
    return decided(Decision.Kind.OPEN, place, change=(State.CLOSED, new), by=by, why=why, now=now)


def place_for(discussion_id: int, *, by: Any, closed: bool) -> Place:
    Discussion.objects.select_for_update().filter(pk=discussion_id).first()
    place = find_place(discussion_id)
    require(MAY, "close a discussion", by, place.edition.slug)
    if (place.discussion.state == State.CLOSED) != closed:
        raise AlreadySoError(discussion_id)
    return place


def decided(
    kind: Decision.Kind, place: Place, *, change: tuple[str, str], by: Any, why: str, now: datetime
) -> Decision:
    decision = record_decision(
        kind=kind,
        decided_at=now,
        discussion_id=place.story.pk,
        edition=place.edition.slug,
        old_state=change[0],
        new_state=change[1],
        by=by,
        policy=policy_in_force(place.edition).label,
        facts={"because": "moderator"},
        note=why,
    )
    return close_item(decision, now=now)
