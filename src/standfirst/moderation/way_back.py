"""What a moderator can still undo: their last act first, and once that is undone the one before it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from standfirst.appeals.models import HeldAnswer
from standfirst.decisions.models import Decision
from standfirst.decisions.time_to_undo import ON_ITS_WAY
from standfirst.discussion.models import ClusteredComment
from standfirst.moderation.models import Settlement


@dataclass(frozen=True, slots=True)
class WayBack:
    """The decisions of one act, or the answer to an appeal."""

    decisions: list[Decision]
    answer: HeldAnswer | None
    ends: datetime

    def seconds(self, now: datetime) -> int:
        """For so long it can be offered."""
        return max(1, round((self.ends - now).total_seconds()))

    @property
    def mob(self) -> int | None:
        """The flash mob whose comments were decided on in one act."""
        if len(self.decisions) < 2:
            return None
        number = self.decisions[0].comment_id
        return ClusteredComment.objects.filter(comment=number).values_list("cluster", flat=True).first()


def way_back(by: Any, *, now: datetime) -> WayBack | None:
    """Of their last act, as long as it lasts. What one act decides, it decides at the same moment."""
    held_back = Settlement.objects.filter(decision__by=by, due_at__gt=now + ON_ITS_WAY)
    settlements = list(held_back.select_related("decision__reader").order_by("-decision__decided_at", "-pk"))
    answers = HeldAnswer.objects.filter(by=by, due_at__gt=now + ON_ITS_WAY).select_related("appeal__reader")
    answer = answers.order_by("-given_at").first()
    if settlements and (answer is None or settlements[0].decision.decided_at >= answer.given_at):
        last = settlements[0]
        act = [one.decision for one in settlements if one.decision.decided_at == last.decision.decided_at]
        return WayBack(act[::-1], None, last.due_at - ON_ITS_WAY)
    return WayBack([], answer, answer.due_at - ON_ITS_WAY) if answer else None
