"""Signs that a comment denies a minority its rights."""

from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.finding import Finding
from standfirst.standards.phrasebook import hits_on
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_

CALM = 0.3  # Whoever defends a minority says the same words; the attack on it is then measured as low.


def denied_rights(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    score = (around.scores or {}).get("identity_attack")
    for hit in hits_on("denied-rights", comment, around):
        reason = N_("This denies rights to a group of people.")
        yield Finding(reason, span=hit.span, certainty=weighed(hit.certainty, score))


def weighed(certainty: float, score: float | None) -> float:
    """How sure we are of the words once the measured attack is known: it confirms them, or gives cause for doubt."""
    if score is None:
        return certainty
    return certainty * 0.8 if score < CALM else 1 - (1 - certainty) * (1 - min(1.0, score))
