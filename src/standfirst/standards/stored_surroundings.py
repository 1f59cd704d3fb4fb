"""The facts behind a judgement as plain JSON values, so that it can be replayed, and back."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from standfirst.standards.comment import Alike, Comment, LanguageGuess, Surroundings


def as_dict(around: Surroundings) -> dict[str, Any]:
    guess = around.language
    return {
        "edition_language": around.edition_language,
        "language": [guess.language, guess.certainty] if guess else None,
        "own_recent": None if around.own_recent is None else [comment_as_dict(own) for own in around.own_recent],
        "alike": None if around.alike is None else [alike_as_dict(alike) for alike in around.alike],
    }


def from_dict(stored: Mapping[str, Any]) -> Surroundings:
    guess, own_recent, alike = stored["language"], stored["own_recent"], stored["alike"]
    return Surroundings(
        edition_language=stored["edition_language"],
        language=None if guess is None else LanguageGuess(*guess),
        own_recent=None if own_recent is None else tuple(map(comment_from_dict, own_recent)),
        alike=None if alike is None else tuple(map(alike_from_dict, alike)),
    )


def comment_as_dict(comment: Comment) -> dict[str, Any]:
    return {"text": comment.text, "posted_at": comment.posted_at.isoformat() if comment.posted_at else None}


def comment_from_dict(stored: Mapping[str, Any]) -> Comment:
    posted_at = stored["posted_at"]
    return Comment(stored["text"], datetime.fromisoformat(posted_at) if posted_at else None)


def alike_as_dict(alike: Alike) -> dict[str, Any]:
    return comment_as_dict(alike.comment) | {"author": alike.author, "likeness": alike.likeness}


def alike_from_dict(stored: Mapping[str, Any]) -> Alike:
    return Alike(comment_from_dict(stored), stored["author"], stored["likeness"])
