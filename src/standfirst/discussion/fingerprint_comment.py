"""Keeps the fingerprint of a comment, by which later comments with nearly the same words find it."""

from datetime import datetime

from standfirst.discussion.find_alike import alike_span
from standfirst.discussion.models import Comment, Shingle
from standfirst.signals.near_duplicates import fingerprint

AT_ONCE = 5000  # Rows that are dropped in one go, so that nobody waits long to write.


def fingerprint_comment(comment: Comment) -> None:
    """Keep the numbers of a new comment's text."""
    numbers = fingerprint(comment.text)
    Shingle.objects.bulk_create(
        Shingle(comment=comment, number=number, posted_at=comment.posted_at) for number in numbers
    )


def forget_fingerprint(comment: Comment) -> None:
    """Drop the numbers, because the text changes or goes."""
    Shingle.objects.filter(comment=comment).delete()


def forget_old_fingerprints(*, now: datetime) -> int:
    """Drop the numbers of comments so old that nothing is compared with them any more; how many there were."""
    old = Shingle.objects.filter(posted_at__lte=now - alike_span()).order_by("pk").values_list("pk", flat=True)
    dropped = 0
    while numbers := list(old[:AT_ONCE]):
        dropped += Shingle.objects.filter(pk__in=numbers).delete()[0]
    return dropped
