"""Whether a decision can be appealed against today, and if not, why."""

from collections.abc import Callable
from datetime import datetime, timedelta
from enum import StrEnum

from django.utils.translation import gettext_lazy as _

from standfirst.appeals.models import Appeal
from standfirst.decisions.models import Decision
from standfirst.discussion.models import Comment

SIX_MONTHS = timedelta(days=184)  # The longest that six months can be.
Kind = Decision.Kind


class Obstacle(StrEnum):
    """Why there is no form."""

    WAITING = "waiting"
    NOT_AGAINST = "not against"
    LAST_WORD = "last word"
    FINAL = "final"
    OPEN = "open"
    ANSWERED = "answered"
    OVERTAKEN = "overtaken"
    TOO_LATE = "too late"


TOLD = {
    Obstacle.WAITING: _("Nothing is decided yet: a moderator will read this comment. You can appeal after that."),
    Obstacle.NOT_AGAINST: _("This decision takes nothing from anybody, so there is nothing to appeal against."),
    Obstacle.LAST_WORD: _(
        "This decision is itself the answer to an appeal, and the last word of this site. Courts, and bodies that "
        "settle disputes out of court, remain open to you."
    ),
    Obstacle.FINAL: _(
        "This is a second block after access was restored once. Such a block is final, and no appeal can lift it."
    ),
    Obstacle.OPEN: _("There is an appeal against this decision already; it waits for its answer."),
    Obstacle.ANSWERED: _("An appeal against this decision has been answered already."),
    Obstacle.OVERTAKEN: _("This decision is no longer in force, so there is nothing left to appeal against."),
    Obstacle.TOO_LATE: _("An appeal was possible for six months after the decision. That time has passed."),
}


def obstacle_to(decision: Decision, *, now: datetime) -> Obstacle | None:
    """What stands between this decision and an appeal; None where nothing does."""
    if decision.kind not in IN_FORCE:
        return NEVER.get(Kind(decision.kind), Obstacle.NOT_AGAINST)
    if is_final(decision):
        return Obstacle.FINAL
    state = Appeal.objects.filter(decision=decision).values_list("state", flat=True).first()
    if state is not None:
        return Obstacle.OPEN if state == Appeal.State.OPEN else Obstacle.ANSWERED
    if not IN_FORCE[Kind(decision.kind)](decision, now):
        return Obstacle.OVERTAKEN
    return Obstacle.TOO_LATE if now > last_day(decision) else None


def last_day(decision: Decision) -> datetime:
    """Until when an appeal can be sent."""
    return decision.decided_at + SIX_MONTHS


def is_final(decision: Decision) -> bool:
    """Whether it is a block that comes after access was restored once."""
    block = getattr(decision, "block", None)
    return block is not None and bool(block.final)


def comment_is_removed(decision: Decision, _now: datetime) -> bool:
    """By this decision and no later one. What was deleted with its story can't come back, but its strike can go."""
    comment = Comment.objects.filter(pk=decision.comment_id or 0).first()
    return comment is None or (comment.state == Comment.State.REMOVED and not removed_again(decision))


def removed_again(decision: Decision) -> bool:
    since = Decision.objects.filter(comment_id=decision.comment_id, position__gt=decision.position)
    return since.filter(kind=Kind.REMOVE).exists()


def words_are_unreadable(decision: Decision, _now: datetime) -> bool:
    """Nobody has put them back since."""
    since = Decision.objects.filter(comment_id=decision.comment_id, position__gt=decision.position, kind=Kind.EDIT)
    return not decision.facts.get("restored") and not any(later.facts.get("restored") for later in since)


def block_is_in_force(decision: Decision, now: datetime) -> bool:
    block = decision.block
    return block.lifted_at is None and (block.until is None or block.until > now)


def premoderation_is_in_force(decision: Decision, now: datetime) -> bool:
    return decision.premoderation.lifted_at is None and decision.premoderation.until > now


def account_is_closed(decision: Decision, _now: datetime) -> bool:
    return decision.closure.reopened_at is None


def warning_stands(decision: Decision, _now: datetime) -> bool:
    """Who gave it has not taken it back at once."""
    since = Decision.objects.filter(reader=decision.reader_id, position__gt=decision.position, kind=Kind.RESTORE)
    return not since.filter(facts__undoes=decision.reference).exists()


def always(_decision: Decision, _now: datetime) -> bool:
    return True


IN_FORCE: dict[Decision.Kind, Callable[[Decision, datetime], bool]] = {
    Kind.REMOVE: comment_is_removed,
    Kind.EDIT: words_are_unreadable,
    Kind.WARN: warning_stands,
    Kind.PICTURE: always,
    Kind.PREMODERATE: premoderation_is_in_force,
    Kind.BLOCK: block_is_in_force,
    Kind.DELETE: account_is_closed,
}
NEVER = {Kind.HOLD: Obstacle.WAITING, Kind.UPHOLD: Obstacle.LAST_WORD, Kind.OVERTURN: Obstacle.LAST_WORD}
