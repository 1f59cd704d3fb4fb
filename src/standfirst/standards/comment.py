"""What the engine may know: the comment itself and its surroundings. It never looks anything up."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from standfirst.standards.edition_words import NO_WORDS, EditionWords

Fact = TypeVar("Fact")


@dataclass(frozen=True, slots=True)
class Comment:
    """The words of a comment, and when it was (or is being) posted."""

    text: str
    posted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class LanguageGuess:
    """What language a text seems to be in: `language` is ISO 639-1, `certainty` 0 to 1.

    A guesser that finds the text too short to tell gives no guess, which is not the same as an unknown fact:
    `Surroundings.language` is then `TOO_SHORT_TO_TELL`.
    """

    language: str
    certainty: float


TOO_SHORT_TO_TELL = LanguageGuess("und", 0.0)


@dataclass(frozen=True, slots=True)
class Alike:
    """A recent comment by another reader whose words are nearly the same; `likeness` is their Jaccard index, 0 to 1."""

    comment: Comment
    author: str
    likeness: float


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Facts gathered by the caller. `None` means unknown, and an unknown fact breaks no standard.

    `edition_language` and `language` speak of languages by ISO 639-1 code. `own_recent` are the author's own comments
    of the last hours anywhere on the site, newest first, each with `posted_at`; `alike` are near-duplicates by others.

    `scores` are measured probabilities by head (`toxicity`, `severe_toxicity`, `insult`, `threat`, `identity_attack`,
    `obscenity`, `sexually_explicit`, `spam`, `self_harm`), 0 to 1; a head that is not there was not measured. `about`
    is how far the comment is from the story and from what it replies to, whichever is nearer: 0 the same, 1 unrelated.
    `own_recent_scores` go with `own_recent`; `own_removed` is how many of the author's comments were removed lately.
    `house_names` are the publication and its staff, `blocked_domains` the hosts on the operator's blocklist, and
    `edition_country` an ISO 3166 code. `words` come from the policy, which `judge` holds in its hand.
    """

    edition_language: str | None = None
    language: LanguageGuess | None = None
    own_recent: tuple[Comment, ...] | None = None
    alike: tuple[Alike, ...] | None = None
    scores: Mapping[str, float] | None = None
    about: float | None = None
    own_recent_scores: tuple[Mapping[str, float], ...] | None = None
    own_removed: int | None = None
    house_names: tuple[str, ...] | None = None
    blocked_domains: frozenset[str] | None = None
    edition_country: str | None = None
    words: EditionWords = NO_WORDS


class MissingFact(Exception):
    """A check needs a fact that the caller does not know."""


def known(fact: Fact | None) -> Fact:
    """The fact itself; raises `MissingFact` where the caller did not know it."""
    if fact is None:
        raise MissingFact
    return fact
