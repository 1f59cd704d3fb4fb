"""Who tells of an insult, denies one, or scolds nobody but oneself says the same words as who insults."""

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.phrasebook import hits_on

TOLD_COUNTS = 0.7  # A score sees the words, not that they are somebody else's.
CONFIRMS = 0.3  # A score from which words and measure speak of the same.
DIRECT = ("insult", "threat", "dehumanising", "worthless-they")


def weighed_as_told(score: float, comment: Comment, around: Surroundings) -> float:
    """A measured score, less where the comment tells of such words and has none of its own that are known."""
    told = said("told", comment, around) and not any(said(topic, comment, around) for topic in DIRECT)
    return score * TOLD_COUNTS if told else score


def said(topic: str, comment: Comment, around: Surroundings) -> bool:
    return next(hits_on(topic, comment, around), None) is not None


def confirmed(certainty: float, head: str, around: Surroundings) -> float:
    """How sure we are of words once a score is known: one that sees the same confirms them, a lower says nothing."""
    score = min(1.0, max(0.0, (around.scores or {}).get(head, 0.0)))
    return 1 - (1 - certainty) * (1 - score) if score >= CONFIRMS else certainty
