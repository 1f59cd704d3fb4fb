"""Finds the comments by others that have nearly the same words as a new one."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db.models import Count, OuterRef, Subquery

from standfirst.discussion.models import Comment, Judgement, Shingle
from standfirst.signals.near_duplicates import SHARED, fingerprint, least_likeness, likeness
from standfirst.standards import comment as engine

# Comments compared word by word, those that share most first: a mob of thousands must not cost thousands, and that of
# last week must not stand before the one of today.
CANDIDATES, OLDER, LOOKED_AT = 50, 10, 500
TODAY = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Alike:
    """An earlier comment, the judgement that holds its words, and how alike they are."""

    comment: Comment
    judgement: int | None
    likeness: float

    def as_fact(self) -> engine.Alike:
        words = engine.Comment(self.comment.text, self.comment.posted_at)
        return engine.Alike(words, str(self.comment.author_id), self.likeness)

    def as_kept(self) -> list[Any]:
        """The fact without the words."""
        return [self.judgement, self.comment.posted_at.isoformat(), str(self.comment.author_id), self.likeness]


def alike_span() -> timedelta:
    """How long a comment is compared with later ones."""
    return timedelta(days=settings.STANDFIRST_ALIKE_DAYS)


def find_alike(text: str, author: Any, *, now: datetime) -> list[Alike]:
    """The newest first."""
    newest = Judgement.objects.filter(comment=OuterRef("pk")).order_by("-id").values("pk")[:1]
    found = Comment.objects.filter(pk__in=candidates(text, now=now)).exclude(author=author)
    found = found.annotate(judgement=Subquery(newest)).only("text", "posted_at", "author_id").order_by("-posted_at")
    compared = [Alike(comment, judged(comment), likeness(text, comment.text)) for comment in found]
    least = least_likeness(text)
    return [alike for alike in compared if alike.likeness >= least]


def judged(comment: Comment) -> int | None:
    number: int | None = comment.judgement  # type: ignore[attr-defined]
    return number


def candidates(text: str, *, now: datetime) -> list[int]:
    """The numbers of comments that may be alike; of those that share the same, the newest."""
    numbers = fingerprint(text)
    if not numbers:
        return []
    lately = Shingle.objects.filter(number__in=numbers, posted_at__gt=now - alike_span(), posted_at__lte=now)
    shared = lately.values("comment", "posted_at").annotate(shared=Count("id")).filter(shared__gte=SHARED)
    rows = shared.order_by("-shared", "-posted_at")[:LOOKED_AT]
    of_today = [row["comment"] for row in rows if row["posted_at"] > now - TODAY]
    older = [row["comment"] for row in rows if row["posted_at"] <= now - TODAY]
    return of_today[:CANDIDATES] + older[:OLDER]
