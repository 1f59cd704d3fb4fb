"""Undoes exactly what a decision did: one function a kind, each telling what it brought back and what nobody can."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from standfirst.decisions.grounds import Grounds
from standfirst.decisions.models import Decision
from standfirst.discussion.black_out import WordsGoneError, restore_words
from standfirst.discussion.change_state import change_state
from standfirst.discussion.delete_account import undelete_account
from standfirst.discussion.models import Comment
from standfirst.sanctions.close_account import NotClosedError
from standfirst.sanctions.give_strike import lift_strikes_of
from standfirst.sanctions.premoderate_reader import end_premoderation
from standfirst.sanctions.restore_reader import NotBlockedError, restore_reader

Kind = Decision.Kind
Undo = Callable[[Decision, Grounds, datetime], list[str]]


def undo_decision(decision: Decision, *, by: Any, because: str, now: datetime) -> list[str]:
    """In the caller's transaction; returns the codes that `undone` puts into words."""
    grounds = Grounds(
        edition=decision.edition,
        policy=decision.policy,
        by=by,
        standards=decision.standards,
        facts={"because": "appeal", "decision": decision.reference, "judgement": decision.facts.get("judgement")},
        note=because,
    )
    codes = UNDO[Kind(decision.kind)](decision, grounds, now)
    strikes = lift_strikes_of(decision, by=by, now=now)
    return codes + ["strike-lifted"] * bool(strikes)


def put_comment_back(decision: Decision, grounds: Grounds, now: datetime) -> list[str]:
    """Into its place; the count of the discussion and its pages follow."""
    comment = Comment.objects.select_for_update(of=("self",)).filter(pk=decision.comment_id or 0).first()
    if comment is None:
        return ["comment-gone"]
    if comment.state == Comment.State.WITHDRAWN:
        return ["comment-withdrawn"]
    if comment.state == Comment.State.PUBLISHED:
        return ["comment-there"]
    change_state(comment, Comment.State.PUBLISHED, grounds=grounds, now=now)
    return ["comment-back", "time-lost"]


def put_words_back(decision: Decision, grounds: Grounds, now: datetime) -> list[str]:
    """What was made unreadable, from the judgement that keeps it."""
    try:
        restore_words(decision, grounds=grounds, now=now)
    except WordsGoneError:
        return ["words-gone"]
    return ["words-back", "time-lost"]


def let_in_again(decision: Decision, grounds: Grounds, now: datetime) -> list[str]:
    try:
        restore_reader(decision.reader, grounds=grounds, now=now)
    except NotBlockedError:
        return ["block-over"]
    return ["block-lifted", "time-lost", "devices"]


def let_speak_freely(decision: Decision, grounds: Grounds, now: datetime) -> list[str]:
    end_premoderation(decision.reader, grounds=grounds, now=now)
    return ["premoderation-ended", "time-lost"]


def open_account_again(decision: Decision, grounds: Grounds, now: datetime) -> list[str]:
    try:
        undelete_account(decision.reader, grounds=grounds, now=now)
    except NotClosedError:
        return ["account-there"]
    return ["account-back", "time-lost", "devices"]


def leave_warning(_decision: Decision, _grounds: Grounds, _now: datetime) -> list[str]:
    """What was read was read; its strike goes with the others."""
    return ["warning-read"]


def leave_picture(_decision: Decision, _grounds: Grounds, _now: datetime) -> list[str]:
    """The file is kept nowhere; the reader can send it again."""
    return ["picture-gone"]


UNDO: dict[Decision.Kind, Undo] = {
    Kind.REMOVE: put_comment_back,
    Kind.EDIT: put_words_back,
    Kind.WARN: leave_warning,
    Kind.PICTURE: leave_picture,
    Kind.PREMODERATE: let_speak_freely,
    Kind.BLOCK: let_in_again,
    Kind.DELETE: open_account_again,
}
