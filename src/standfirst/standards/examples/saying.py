"""Makes examples of comments about which everything was measured."""

from typing import Any

from standfirst.standards.comment import Comment, LanguageGuess, Surroundings
from standfirst.standards.standard import Example

HEADS = (
    *("toxicity", "severe_toxicity", "insult", "threat", "identity_attack"),
    *("obscenity", "sexually_explicit", "spam", "self_harm"),
)


def saying(
    text: str, language: str, *, about: float = 0.2, facts: dict[str, Any] | None = None, **scores: float
) -> Example:
    """A comment in an edition of its language; heads that are not named were measured as next to nothing."""
    around: dict[str, Any] = {
        "own_recent": (),
        "alike": (),
        "own_recent_scores": (),
        "own_removed": 0,
        "house_names": ("The Meridian", "Le Méridien", "Ada Example"),
        "blocked_domains": frozenset({"malware.example"}),
    } | (facts or {})
    guess = LanguageGuess(language.partition("-")[0], 0.95)
    measured = dict.fromkeys(HEADS, 0.02) | scores
    return Example(text, Surroundings(language, guess, scores=measured, about=about, **around))


def again(text: str, *earlier: float, removed: int = 0, **scores: float) -> Example:
    """An English comment after others by its author, whose insults were measured as given."""
    facts = {
        "own_recent": tuple(Comment(f"Thought number {number}.") for number in range(len(earlier))),
        "own_recent_scores": tuple({"insult": score} for score in earlier),
        "own_removed": removed,
    }
    return saying(text, "en", facts=facts, **scores)
