"""How many items wait in each queue, as the navigation of the desk tells."""

from datetime import datetime
from typing import Any

from django.db.models import Count, Q

from standfirst.appeals.open_appeals import number_open
from standfirst.discussion.models import Comment
from standfirst.moderation.flash_mobs import mobs_for
from standfirst.moderation.models import Escalation, QueueItem
from standfirst.moderation.own_editions import in_editions, in_own_editions
from standfirst.moderation.propose_block import number_to_decide
from standfirst.moderation.queues import in_editions_of
from standfirst.policies.blind_sample import number_waiting
from standfirst.staff.models import Role
from standfirst.staff.roles import editions_of


def count_queues(reader: Any, *, now: datetime) -> dict[str, int]:
    """By the queue's name, in the editions that the reader moderates."""
    rows = in_editions_of(reader, QueueItem.objects.all()).order_by().values_list("queue").annotate(number=Count("id"))
    editions = editions_of(reader)
    return {queue.value: 0 for queue in QueueItem.Queue} | {
        **dict(rows),
        "mobs": mobs_for(in_editions(editions), now=now).count(),
        "passed_on": passed_on_to(reader).count(),
        "appeals": number_open(editions),
        "sample": number_waiting(reader, editions, now=now),
        "blocks": number_to_decide(editions_of(reader, Role.SENIOR), now=now),
    }


def number_held(reader: Any) -> int:
    """How many comments wait on which the reader may decide: those of others, in their editions."""
    held: int = Comment.objects.held().filter(in_own_editions(reader)).exclude(author=reader).count()
    return held


def passed_on_to(reader: Any) -> Any:
    """What waits for an answer of this reader, or of anybody with a role of theirs; oldest first."""
    asked = Q(to=reader) | asked_of(reader, Role.SENIOR) | asked_of(reader, Role.EDITOR)
    return Escalation.objects.filter(asked, answered_at=None).order_by("passed_on_at", "id")


def asked_of(reader: Any, role: Role) -> Q:
    editions = editions_of(reader, role)
    return Q(to=None, role=role) if editions is None else Q(to=None, role=role, edition__in=editions)
