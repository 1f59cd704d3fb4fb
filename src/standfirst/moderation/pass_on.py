"""Passes a comment on to another moderator, or to whoever has a higher role; `take_back_question` ends that."""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.commons.permissions import require
from standfirst.discussion.models import Comment
from standfirst.moderation.claim_item import release_item, subject_of
from standfirst.moderation.models import Escalation
from standfirst.moderation.permissions import MAY, edition_of
from standfirst.readers.models import Reader
from standfirst.staff.models import EVERYWHERE, Role, StaffRole

ROLES = (Role.SENIOR, Role.EDITOR)


class NobodyThereError(ValueError):
    """Passed on to nobody: no such role, and no such moderator of the edition."""


@transaction.atomic
def pass_on(comment_id: int, *, to: str, question: str, by: Any, now: datetime) -> Escalation:
    """`to` is a role, or the user ID of a colleague. Passed on twice, the second one is asked.

    Raises `Comment.DoesNotExist`, `PermissionDenied` and `NobodyThereError`.
    """
    comment = Comment.objects.select_related("discussion__story").get(pk=comment_id)
    require(MAY, "decide on a comment", by, comment)
    edition = edition_of(comment)
    asked: dict[str, Any] = {"to": None, "role": to}
    if to not in ROLES:
        asked = {"to": colleague(to, edition, by), "role": ""}
    Escalation.objects.filter(comment=comment, answered_at=None).update(answered_at=now)
    passed_on = Escalation.objects.create(
        comment=comment, edition=edition, by=by, question=question, passed_on_at=now, **asked
    )
    release_item(subject_of(comment_id), by=by)
    return passed_on


def take_back_question(comment_id: int, *, by: Any, now: datetime) -> None:
    """Whoever asked answers it themselves."""
    Escalation.objects.filter(comment=comment_id, by=by, answered_at=None).update(answered_at=now)


def colleague(reader_id: str, edition: str, by: Any) -> Reader:
    found = next((reader for reader in colleagues(edition, by) if reader.reader_id == reader_id), None)
    if found is None:
        raise NobodyThereError(reader_id)
    return found


def colleagues(edition: str, by: Any) -> list[Reader]:
    """Who else works for the edition, by name."""
    roles = StaffRole.objects.filter(edition__in=[edition, EVERYWHERE], reader__is_active=True).exclude(reader=by)
    return sorted({role.reader for role in roles.select_related("reader")}, key=lambda reader: reader.display_name)


def passed_on_now(comment_id: int) -> Escalation | None:
    """Who is asked about the comment, if somebody is."""
    asked = Escalation.objects.select_related("to", "by").filter(comment=comment_id, answered_at=None)
    return asked.first()
