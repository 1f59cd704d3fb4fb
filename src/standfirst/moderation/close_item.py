"""An item is decided on: it leaves the queues and is nobody's any more, and who is told of it is told a little later.

For `UNDO` after the decision its moderator can take it back; until then nobody is told, so nothing has to be untold.
"""

from datetime import datetime

from standfirst.decisions.models import Decision
from standfirst.decisions.time_to_undo import ON_ITS_WAY, UNDO
from standfirst.moderation.claim_item import subject_of
from standfirst.moderation.models import Claim, Escalation, QueueItem, Settlement


def close_item(decision: Decision, *, now: datetime) -> Decision:
    """In the transaction of the decision."""
    Settlement.objects.create(decision=decision, comment_id=decision.comment_id, due_at=now + UNDO + ON_ITS_WAY)
    if decision.comment_id is not None:
        QueueItem.objects.filter(comment=decision.comment_id).delete()
        Claim.objects.filter(subject=subject_of(decision.comment_id)).delete()
        Escalation.objects.filter(comment=decision.comment_id, answered_at=None).update(answered_at=now)
    return decision


def reopen_item(settlement: Settlement) -> None:
    """Nobody will be told; the queues are filled again by whoever looks next."""
    Escalation.objects.filter(comment=settlement.comment_id, answered_at=settlement.decision.decided_at).update(
        answered_at=None
    )
    settlement.delete()
