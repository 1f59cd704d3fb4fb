"""Finds what the words of a comment alone tell, before anything is locked: the trained model may take its time."""

from collections.abc import Mapping
from dataclasses import dataclass
from time import perf_counter_ns

import structlog

from standfirst.discussion.blocked_domains import blocked_domains
from standfirst.discussion.corrected_scores import Corrected, corrected_scores
from standfirst.discussion.find_place import Place
from standfirst.discussion.house_names import house_names
from standfirst.discussion.plain_text import LONGEST, plain_text
from standfirst.discussion.story_ground import story_ground
from standfirst.newsroom.models import EditionPage
from standfirst.signals import toxicity
from standfirst.signals.language import guess_language
from standfirst.signals.scored_language import scored_language
from standfirst.standards.comment import LanguageGuess

log = structlog.get_logger(__name__)

DIGITS = 4  # Of a score: what is judged is exactly what is kept.


@dataclass(frozen=True, slots=True)
class Measured:
    """A text, and what is known of it wherever its author posts it.

    `scores` are those of `model`, or unknown; `uncorrected` are what they were before a correction, where there is one.
    """

    text: str
    language: LanguageGuess
    scores: Mapping[str, float] | None
    model: str
    uncorrected: Mapping[str, float] | None
    ground: frozenset[str]
    house_names: tuple[str, ...]
    blocked_domains: frozenset[str] | None
    microseconds: int


def measure_comment(typed: str, place: Place) -> Measured:
    """The text in the form in which it is judged, with its facts; nothing is stored."""
    begun = perf_counter_ns()
    text = plain_text(typed)
    read = text if len(text) <= LONGEST else ""  # Nothing is judged that nobody reads.
    guess = guess_language(read, place.language)
    found = measured_scores(read, scored_language(guess, place.language), place.edition)
    return Measured(
        text=text,
        language=LanguageGuess(*guess),
        scores=found and found.scores,
        model=found.model if found else "",
        uncorrected=found and found.measured,
        ground=story_ground(place.story),
        house_names=house_names(read, place.edition),
        blocked_domains=blocked_domains(read),
        microseconds=(perf_counter_ns() - begun) // 1000,
    )


def measured_scores(text: str, language: str | None, edition: EditionPage) -> Corrected | None:
    """Nothing is known in a language that the model has not learned, or where it fails."""
    if language is None:
        return None
    try:
        found = corrected_scores(text, toxicity.measure_scores(text, language), edition)
    except Exception:  # Whatever it is: a comment that cannot be measured is still held against all other standards.
        log.exception("a comment could not be measured")
        return None
    return Corrected(rounded(found.scores), found.model, found.measured and rounded(found.measured))


def rounded(scores: Mapping[str, float]) -> dict[str, float]:
    return {head: round(score, DIGITS) for head, score in scores.items()}
