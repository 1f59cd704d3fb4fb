"""Clears the desk of somebody who is erased: notes about them, questions on their comments, what it kept for them."""

from datetime import datetime, timedelta

from django.db import transaction

from standfirst.commons.kept import Leaving
from standfirst.discussion.models import Comment
from standfirst.moderation.models import Care, Claim, DayAtDesk, Escalation, Note, QueueItem

KEPT = timedelta(days=365)


@transaction.atomic
def erase_from_desk(leaving: Leaving) -> None:
    reader = leaving.reader
    for kind in (DayAtDesk, Care):
        kind.objects.filter(reader=reader).delete()
    Claim.objects.filter(by=reader).delete()
    Escalation.objects.filter(to=reader).delete()
    if not leaving.open_case:
        Note.objects.filter(reader=reader).delete()
        Escalation.objects.filter(comment__author=reader).delete()
        QueueItem.objects.filter(comment__author=reader).exclude(comment__state=Comment.State.PUBLISHED).delete()


def forget_old_notes(*, now: datetime) -> int:
    """What moderators noted or asked each other so long ago helps nobody to decide today."""
    notes, _ = Note.objects.filter(written_at__lt=now - KEPT).delete()
    questions, _ = Escalation.objects.filter(answered_at__lt=now - KEPT).delete()
    return notes + questions
