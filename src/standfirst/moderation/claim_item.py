"""Claims an item for who opens it, so that nobody else begins with it; `release_item` gives it back."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from django.db import IntegrityError, transaction

from standfirst.moderation.models import Claim

COMMENT = "comment-"
HOLDS_FOR = timedelta(minutes=10)  # From when it was last looked at.


def subject_of(comment_id: int) -> str:
    """Under which a comment is claimed."""
    return f"{COMMENT}{comment_id}"


def claim_item(subject: str, *, by: Any, now: datetime) -> Claim:
    """The claim in force afterwards: that of `by`, or of somebody who was first and is still there."""
    ours = {"by": by, "until": now + HOLDS_FOR}
    free = Claim.objects.filter(subject=subject, until__lte=now)
    if free.update(**ours, since=now) or Claim.objects.filter(subject=subject, by=by).update(**ours):
        return Claim.objects.select_related("by").get(subject=subject)
    try:
        with transaction.atomic():
            claim, _ = Claim.objects.select_related("by").get_or_create(
                subject=subject, defaults={**ours, "since": now}
            )
    except IntegrityError:  # Of two at the same moment one was first.
        claim = Claim.objects.select_related("by").get(subject=subject)
    return claim


def release_item(subject: str, *, by: Any) -> None:
    """Whoever comes next may begin with it. Somebody else's claim stays."""
    Claim.objects.filter(subject=subject, by=by).delete()


def claims_on(subjects: Iterable[str], *, now: datetime) -> dict[str, Claim]:
    """The claims in force, by subject. One query."""
    found = Claim.objects.filter(subject__in=list(subjects), until__gt=now).select_related("by")
    return {claim.subject: claim for claim in found}


def claimed_by_others(reader: Any, *, now: datetime) -> list[int]:
    """The numbers of comments that somebody else has open: as many as there are moderators at work."""
    subjects = Claim.objects.filter(until__gt=now, subject__startswith=COMMENT).exclude(by=reader)
    return [int(subject.removeprefix(COMMENT)) for subject in subjects.values_list("subject", flat=True)]


def drop_old_claims(*, now: datetime) -> int:
    """Claims that ended by themselves; how many there were."""
    dropped, _ = Claim.objects.filter(until__lte=now).delete()
    return dropped
