"""The facts behind a judgement as plain JSON values, so that it can be replayed, and back."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from standfirst.standards.comment import Alike, Comment, LanguageGuess, Surroundings

MEASURED = (
    *("scores", "about", "own_recent_scores", "own_removed", "house_names"),
    *("blocked_domains", "edition_country"),
)
SEQUENCES: dict[str, Callable[[list[Any]], Any]] = {
    "own_recent_scores": tuple,
    "house_names": tuple,
    "blocked_domains": frozenset,
}


def as_dict(around: Surroundings) -> dict[str, Any]:
    guess = around.language
    return {
        "edition_language": around.edition_language,
        "language": [guess.language, guess.certainty] if guess else None,
        "own_recent": None if around.own_recent is None else [comment_as_dict(own) for own in around.own_recent],
        "alike": None if around.alike is None else [alike_as_dict(alike) for alike in around.alike],
    } | measured_as_dict(around)


def measured_as_dict(around: Surroundings) -> dict[str, Any]:
    """What came later than the other facts: only what is known is written, and an old judgement has none of it."""
    facts = {
        "scores": None if around.scores is None else dict(around.scores),
        "own_recent_scores": None if around.own_recent_scores is None else list(map(dict, around.own_recent_scores)),
        "house_names": None if around.house_names is None else list(around.house_names),
        "blocked_domains": None if around.blocked_domains is None else sorted(around.blocked_domains),
    } | {name: getattr(around, name) for name in ("about", "own_removed", "edition_country")}
    return {name: fact for name, fact in facts.items() if fact is not None}


def from_dict(stored: Mapping[str, Any]) -> Surroundings:
    guess, own_recent, alike = stored["language"], stored["own_recent"], stored["alike"]
    return Surroundings(
        edition_language=stored["edition_language"],
        language=None if guess is None else LanguageGuess(*guess),
        own_recent=None if own_recent is None else tuple(map(comment_from_dict, own_recent)),
        alike=None if alike is None else tuple(map(alike_from_dict, alike)),
        **measured_from_dict(stored),
    )


def measured_from_dict(stored: Mapping[str, Any]) -> dict[str, Any]:
    kept = {name: stored[name] for name in MEASURED if stored.get(name) is not None}
    return kept | {name: make(kept[name]) for name, make in SEQUENCES.items() if name in kept}


def comment_as_dict(comment: Comment) -> dict[str, Any]:
    return {"text": comment.text, "posted_at": comment.posted_at.isoformat() if comment.posted_at else None}


def comment_from_dict(stored: Mapping[str, Any]) -> Comment:
    posted_at = stored["posted_at"]
    return Comment(stored["text"], datetime.fromisoformat(posted_at) if posted_at else None)


def alike_as_dict(alike: Alike) -> dict[str, Any]:
    return comment_as_dict(alike.comment) | {"author": alike.author, "likeness": alike.likeness}


def alike_from_dict(stored: Mapping[str, Any]) -> Alike:
    return Alike(comment_from_dict(stored), stored["author"], stored["likeness"])
