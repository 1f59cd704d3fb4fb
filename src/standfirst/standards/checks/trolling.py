"""Signs of abusive conduct: in this comment, and in the author's recent ones."""

from collections.abc import Iterator, Mapping

from standfirst.standards.comment import Comment, MissingFact, Surroundings, known
from standfirst.standards.finding import Finding
from standfirst.standards.measured import LEAST, measured
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_

HARSH = 0.6  # From here on a score counts as an insult in the author's history.
HEADS = ("insult", "threat", "severe_toxicity", "toxicity")


def severe_aggression(_: Comment, around: Surroundings, __: Limits) -> Iterator[Finding]:
    score = measured("severe_toxicity", around)
    if score >= LEAST:
        yield Finding(N_("This reads as abusive."), certainty=score)


def aggressive_again(_: Comment, around: Surroundings, limits: Limits) -> Iterator[Finding]:
    """Harsh now, and in many of the recent comments; whoever is calm now is not judged by the past."""
    earlier = known(around.own_recent_scores)
    if harshness(known(around.scores)) < HARSH:
        return
    count = sum(harshness(scores) >= HARSH for scores in earlier if any(head in scores for head in HEADS))
    if count >= limits["harsh_comments"]:
        certainty = 0.95 if count >= 2 * limits["harsh_comments"] else 0.85
        yield Finding(
            N_("Recent comments of yours that read as aggressive, like this one: {count}."),
            {"count": count},
            certainty=certainty,
        )


def removed_again(_: Comment, around: Surroundings, limits: Limits) -> Iterator[Finding]:
    count = known(around.own_removed)
    if count >= limits["removed_comments"]:
        certainty = 0.95 if count >= 2 * limits["removed_comments"] else 0.9
        reason = N_("Comments of yours that were removed lately: {count}.")
        yield Finding(reason, {"count": count}, certainty=certainty)


def harshness(scores: Mapping[str, float]) -> float:
    """The highest score that says aggression; raises `MissingFact` where none was measured."""
    found = [scores[head] for head in HEADS if head in scores]
    if not found:
        raise MissingFact
    return max(found)
