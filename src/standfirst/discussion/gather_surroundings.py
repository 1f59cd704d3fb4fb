"""Gathers what the engine may know about a comment's setting, and says where each fact stands, for replaying."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery

from standfirst.discussion.find_alike import Alike, find_alike, judged
from standfirst.discussion.find_place import Place
from standfirst.discussion.measure_comment import Measured
from standfirst.discussion.models import Comment, Judgement
from standfirst.signals import toxicity
from standfirst.signals.topic import distance_from
from standfirst.standards import comment as engine

WITHIN = timedelta(hours=24)  # How far back comments are looked at: the longest time that a standard speaks of.
LATELY = timedelta(days=7)  # How long a removed comment counts against the next ones of its author.
OWN = 60  # The author's own comments that are looked at, newest first.


@dataclass(frozen=True, slots=True)
class Gathered:
    """The facts as the engine takes them, and as a judgement keeps them: texts by the judgement in which they stand.

    `alike` are the numbers of comments by others with nearly the same words, also of those too old to be a fact.
    """

    surroundings: engine.Surroundings
    facts: dict[str, Any]
    alike: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """By whom, where and when a comment is written. An edited comment does not surround itself."""

    author: Any
    place: Place
    now: datetime
    edited: Comment | None = None
    answered: Comment | None = None


def gather_surroundings(measured: Measured, setting: Setting) -> Gathered:
    """Everything that can be known before the comment is stored."""
    own = own_recent(setting)
    alike = find_alike(measured.text, setting.author, now=setting.now)
    lately = [found for found in alike if found.comment.posted_at > setting.now - WITHIN]
    plain: dict[str, Any] = {
        "scores": measured.scores,
        "about": distance_from(measured.ground, measured.text, setting.answered.text if setting.answered else ""),
        "own_removed": own_removed(setting),
        "edition_country": setting.place.edition.country or None,
    }
    return Gathered(
        engine.Surroundings(
            edition_language=setting.place.language,
            language=measured.language,
            own_recent=tuple(engine.Comment(comment.text, comment.posted_at) for comment in own),
            own_recent_scores=tuple(scores_of(comment) for comment in own),
            alike=tuple(found.as_fact() for found in lately),
            house_names=measured.house_names,
            blocked_domains=measured.blocked_domains,
            **plain,
        ),
        plain | facts_of(measured, setting, own, lately),
        tuple(found.comment.pk for found in alike),
    )


def facts_of(measured: Measured, setting: Setting, own: Sequence[Comment], alike: Sequence[Alike]) -> dict[str, Any]:
    """The facts that are not kept as they are. Scores of earlier comments stand with these, as their words do."""
    blocked = measured.blocked_domains
    return {
        "model": measured.model,
        **({"measured": measured.uncorrected} if measured.uncorrected else {}),
        "edition_language": setting.place.language,
        "language": [measured.language.language, measured.language.certainty],
        "own_recent": [[judged(comment), comment.posted_at.isoformat()] for comment in own],
        "alike": [found.as_kept() for found in alike],
        "house_names": list(measured.house_names),
        "blocked_domains": None if blocked is None else sorted(blocked),
    }


def own_recent(setting: Setting) -> list[Comment]:
    """What the author posted lately anywhere on the site. A withdrawn comment counts, though its words are gone."""
    earlier = of_author(setting).filter(posted_at__gt=setting.now - WITHIN)
    return list(with_judgement(earlier, "facts__scores").order_by("-posted_at")[:OWN])


def own_removed(setting: Setting) -> int:
    """How many of the author's comments moderators have removed lately, and not put back."""
    return of_author(setting).filter(posted_at__gt=setting.now - LATELY, state=Comment.State.REMOVED).count()


def of_author(setting: Setting) -> QuerySet[Comment]:
    earlier = Comment.objects.filter(author=setting.author, posted_at__lte=setting.now)
    return earlier.exclude(pk=setting.edited.pk) if setting.edited else earlier


def with_judgement(comments: QuerySet[Comment], *fields: str) -> QuerySet[Comment]:
    """With the number of the judgement that holds the text as it stands now, and more of what it holds."""
    newest = Judgement.objects.filter(comment=OuterRef("pk")).order_by("-id")
    held = {field.partition("__")[2]: Subquery(newest.values(field)[:1]) for field in fields}
    return comments.annotate(judgement=Subquery(newest.values("pk")[:1]), **held).only("text", "posted_at", "author_id")


def scores_of(comment: Comment) -> Mapping[str, float]:
    """As they were measured when the comment was judged; nothing of one that was not."""
    return comment.scores or {}  # type: ignore[attr-defined]


def gathered_in(language: str, *, blocklist: bool) -> engine.Surroundings:
    """Which facts there are in an edition: those that are not None. A check that needs another is never assessed."""
    scored = language in toxicity.LANGUAGES
    return engine.Surroundings(
        edition_language=language,
        language=engine.TOO_SHORT_TO_TELL,
        own_recent=(),
        alike=(),
        scores=dict.fromkeys(toxicity.heads(), 0.0) if scored else None,
        about=0.0,
        own_recent_scores=(),
        own_removed=0,
        house_names=(),
        blocked_domains=frozenset() if blocklist else None,
    )
