"""Gathers what the engine may know about a comment's setting, and says where each fact stands, for replaying."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Count, OuterRef, QuerySet, Subquery

from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Comment, Judgement, Shingle
from standfirst.signals.language import guess_language
from standfirst.signals.near_duplicates import ALIKE, SHARED, fingerprint, likeness
from standfirst.standards import comment as engine

WITHIN = timedelta(hours=24)  # How far back comments are looked at: the longest time that a standard speaks of.
OWN = 60  # The author's own comments that are looked at, newest first.
CANDIDATES = (
    50  # Comments compared word by word, those that share most first: a mob of thousands must not cost thousands.
)
# Which facts are gathered: those that are not None. Checks that need another are never assessed on this site.
GATHERED = engine.Surroundings(edition_language="en", language=engine.TOO_SHORT_TO_TELL, own_recent=(), alike=())


@dataclass(frozen=True, slots=True)
class Gathered:
    """The facts as the engine takes them, and as a judgement keeps them: texts by the judgement in which they stand."""

    surroundings: engine.Surroundings
    facts: dict[str, Any]


def gather_surroundings(
    text: str, *, author: Any, place: Place, now: datetime, edited: Comment | None = None
) -> Gathered:
    """Everything that can be known before the comment is stored. An edited comment does not surround itself."""
    guess = engine.LanguageGuess(*guess_language(text, place.language))
    own = own_recent(author, edited, now=now)
    alike = near_duplicates(text, author, now=now)
    return Gathered(
        engine.Surroundings(
            edition_language=place.language,
            language=guess,
            own_recent=tuple(engine.Comment(comment.text, comment.posted_at) for comment in own),
            alike=tuple(as_alike(comment, how) for comment, how in alike),
        ),
        {
            "edition_language": place.language,
            "language": list(guess_as_list(guess)),
            "own_recent": [[judged(comment), comment.posted_at.isoformat()] for comment in own],
            "alike": [
                [judged(comment), comment.posted_at.isoformat(), str(comment.author_id), how] for comment, how in alike
            ],
        },
    )


def guess_as_list(guess: engine.LanguageGuess) -> tuple[str, float]:
    return guess.language, guess.certainty


def own_recent(author: Any, edited: Comment | None, *, now: datetime) -> list[Comment]:
    """What the author posted lately anywhere on the site. A withdrawn comment counts, though its words are gone."""
    earlier = Comment.objects.filter(author=author, posted_at__gt=now - WITHIN, posted_at__lte=now)
    if edited:
        earlier = earlier.exclude(pk=edited.pk)
    return list(with_judgement(earlier).order_by("-posted_at")[:OWN])


def near_duplicates(text: str, author: Any, *, now: datetime) -> list[tuple[Comment, float]]:
    """Recent comments by others with nearly the same words, those that share most first."""
    numbers = fingerprint(text)
    if not numbers:
        return []
    lately = Shingle.objects.filter(number__in=numbers, posted_at__gt=now - WITHIN, posted_at__lte=now)
    shared = lately.values("comment").annotate(shared=Count("id")).filter(shared__gte=SHARED).order_by("-shared")
    found = Comment.objects.filter(pk__in=[row["comment"] for row in shared[:CANDIDATES]]).exclude(author=author)
    compared = ((comment, likeness(text, comment.text)) for comment in with_judgement(found).order_by("-posted_at"))
    return [(comment, how) for comment, how in compared if how >= ALIKE]


def with_judgement(comments: QuerySet[Comment]) -> QuerySet[Comment]:
    """With the number of the judgement that holds the text as it stands now."""
    newest = Judgement.objects.filter(comment=OuterRef("pk")).order_by("-id").values("pk")[:1]
    return comments.annotate(judgement=Subquery(newest)).only("text", "posted_at", "author_id")


def judged(comment: Comment) -> int | None:
    number: int | None = comment.judgement  # type: ignore[attr-defined]
    return number


def as_alike(comment: Comment, how: float) -> engine.Alike:
    return engine.Alike(engine.Comment(comment.text, comment.posted_at), str(comment.author_id), how)
