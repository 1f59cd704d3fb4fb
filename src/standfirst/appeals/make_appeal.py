"""Stores an appeal and tells the reader that it has arrived; `answer_appeal` ends it."""

from datetime import datetime, timedelta

from django.db import IntegrityError, transaction

from standfirst.appeals.may_appeal import Obstacle, obstacle_to
from standfirst.appeals.models import Appeal
from standfirst.appeals.tell import tell_received
from standfirst.decisions.models import Decision
from standfirst.newsroom.models import EditionPage

LONGEST = 5000
PATIENCE = timedelta(days=14)  # Where the edition itself has been closed since.


class CannotAppealError(Exception):
    """There is an obstacle to an appeal."""

    def __init__(self, obstacle: Obstacle) -> None:
        super().__init__(obstacle)
        self.obstacle = obstacle


@transaction.atomic
def make_appeal(
    decision: Decision, *, text: str, channel: Appeal.Channel, now: datetime, in_reply_to: str | None = None
) -> Appeal:
    """Raises `CannotAppealError`. Of two that arrive at the same moment one is stored."""
    obstacle = obstacle_to(decision, now=now)
    reader = decision.reader
    if obstacle is not None or reader is None:
        raise CannotAppealError(obstacle or Obstacle.NOT_AGAINST)
    try:
        with transaction.atomic():
            appeal = Appeal.objects.create(
                decision=decision,
                reader=reader,
                edition=decision.edition,
                text=text[:LONGEST],
                channel=channel,
                received_at=now,
                due_at=now + time_to_answer(decision.edition),
            )
    except IntegrityError:
        raise CannotAppealError(Obstacle.OPEN) from None
    tell_received(appeal, in_reply_to=in_reply_to)
    return appeal


def time_to_answer(edition: str) -> timedelta:
    """What the edition promises."""
    days = EditionPage.objects.filter(slug=edition).values_list("appeal_days", flat=True).first()
    return timedelta(days=days) if days else PATIENCE
