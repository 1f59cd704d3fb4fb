"""Reads the measured scores of a comment; a head that was not measured is a fact that is missing."""

from standfirst.standards.comment import MissingFact, Surroundings, known

LEAST = 0.5  # Below this a score says nothing that anybody should be told.
ALONE_COUNTS = 0.75  # Of one head that is sure where toxicity is not: friendly words may sound like a threat.


def measured(head: str, around: Surroundings) -> float:
    """The score of a head, between 0 and 1; raises `MissingFact` where it was not measured."""
    scores = known(around.scores)
    if head not in scores:
        raise MissingFact
    return min(1.0, max(0.0, float(scores[head])))


def in_tone(score: float, around: Surroundings, *, least: float) -> float:
    """A measured score, by a quarter less where toxicity is measured lower than `least`."""
    toxicity = (around.scores or {}).get("toxicity", 1.0)
    return score if toxicity >= least else score * ALONE_COUNTS
