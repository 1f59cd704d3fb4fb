"""Undoes a decision at once, while nobody has been told: a second decision, which names the first."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction

from standfirst.decisions.grounds import Grounds
from standfirst.decisions.models import Decision
from standfirst.decisions.record import record_decision
from standfirst.discussion.black_out import WordsGoneError, restore_words
from standfirst.discussion.change_state import ChangeNotAllowedError, change_state, record
from standfirst.discussion.close_discussion import set_discussion
from standfirst.discussion.delete_account import undelete_account
from standfirst.discussion.models import Cluster, Comment, Discussion
from standfirst.moderation.close_item import reopen_item
from standfirst.moderation.models import Settlement
from standfirst.sanctions.block_reader import NotTakenBackError, take_back_block
from standfirst.sanctions.close_account import NotClosedError
from standfirst.sanctions.premoderate_reader import end_premoderation
from standfirst.sanctions.warn_reader import take_back_warning

Kind = Decision.Kind
Undo = Callable[[Decision, Grounds, datetime], Decision]


class TooLateError(Exception):
    """The decision can't be undone any more: its time is over, or something else has happened since."""


@transaction.atomic
def undo_decision(reference: str, *, by: Any, now: datetime) -> Decision:
    """Only by who took it. Raises `TooLateError` and `PermissionDenied`."""
    settlement = (
        Settlement.objects.select_for_update(of=("self",))
        .select_related("decision__reader")
        .filter(decision__reference=reference, due_at__gt=now)
        .first()
    )
    if settlement is None:
        raise TooLateError(reference)
    decision = settlement.decision
    if decision.by_id != by.pk:
        raise PermissionDenied("undo a decision")
    try:
        undone = UNDO[Kind(decision.kind)](decision, grounds_of_undoing(decision, by), now)
    except (ChangeNotAllowedError, WordsGoneError, NotTakenBackError, NotClosedError) as meanwhile:
        raise TooLateError(reference) from meanwhile
    reopen_item(settlement)
    return undone


def grounds_of_undoing(decision: Decision, by: Any) -> Grounds:
    kept = {key: decision.facts[key] for key in ("judgement", "findings", "comment") if key in decision.facts}
    return Grounds(
        edition=decision.edition,
        policy=decision.policy,
        by=by,
        standards=decision.standards,
        facts={"because": "undone", "undoes": decision.reference, **kept},
    )


def put_back(decision: Decision, grounds: Grounds, now: datetime) -> Decision:
    """The comment into the state that it had."""
    comment = Comment.objects.select_for_update(of=("self",)).get(pk=decision.comment_id or 0)
    if comment.state != decision.new_state:
        raise TooLateError(decision.reference)
    Cluster.objects.filter(clustered__comment=comment, closed_at=decision.decided_at).update(closed_at=None)
    if decision.old_state == decision.new_state:
        return record(comment, grounds, old=comment.state, now=now)
    changed = change_state(comment, Comment.State(decision.old_state), grounds=grounds, now=now)
    assert changed is not None  # noqa: S101  (with grounds there always is one)
    return changed


def put_words_back(decision: Decision, grounds: Grounds, now: datetime) -> Decision:
    comment = Comment.objects.select_for_update(of=("self",)).get(pk=decision.comment_id or 0)
    if comment.edited_at != decision.decided_at:
        raise TooLateError(decision.reference)
    undone = restore_words(decision, grounds=grounds, now=now)
    if decision.facts.get("published"):
        comment.refresh_from_db()
        change_state(comment, Comment.State.HELD, grounds=grounds, now=now)
    return undone


def unwarn(decision: Decision, grounds: Grounds, now: datetime) -> Decision:
    return take_back_warning(decision.reader, grounds=grounds, now=now)


def let_speak_freely(decision: Decision, grounds: Grounds, now: datetime) -> Decision:
    return end_premoderation(decision.reader, grounds=grounds, now=now)


def let_in(decision: Decision, grounds: Grounds, now: datetime) -> Decision:
    return take_back_block(decision.block, grounds=grounds, now=now)


def open_account(decision: Decision, grounds: Grounds, now: datetime) -> Decision:
    return undelete_account(decision.reader, grounds=grounds, now=now)


def turn_discussion_back(decision: Decision, grounds: Grounds, now: datetime) -> Decision:
    discussion = Discussion.objects.select_for_update().get(pk=decision.discussion_id)
    if discussion.state != decision.new_state:
        raise TooLateError(decision.reference)
    set_discussion(discussion.pk, Discussion.State(decision.old_state))
    return record_decision(
        kind=Kind.OPEN if decision.kind == Kind.CLOSE else Kind.CLOSE,
        decided_at=now,
        discussion_id=discussion.pk,
        edition=grounds.edition,
        old_state=decision.new_state,
        new_state=decision.old_state,
        by=grounds.by,
        policy=grounds.policy,
        facts=grounds.facts,
    )


UNDO: dict[Decision.Kind, Undo] = {
    Kind.PUBLISH: put_back,
    Kind.REMOVE: put_back,
    Kind.EDIT: put_words_back,
    Kind.WARN: unwarn,
    Kind.PREMODERATE: let_speak_freely,
    Kind.BLOCK: let_in,
    Kind.DELETE: open_account,
    Kind.CLOSE: turn_discussion_back,
    Kind.OPEN: turn_discussion_back,
}
