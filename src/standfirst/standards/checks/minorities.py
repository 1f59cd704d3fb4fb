"""Signs that a comment denies a minority its rights."""

from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.finding import Finding
from standfirst.standards.grammar import RETOLD_COUNTS, is_retold, said_of
from standfirst.standards.phrasebook import hits_on
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_

CALM = 0.3  # Whoever defends a minority says the same words; the attack on it is then measured as low.


def denied_rights(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    score = (around.scores or {}).get("identity_attack")
    for hit in hits_on("denied-rights", comment, around):
        reason = N_("This denies rights to a group of people.")
        retold = is_retold(hit.span, comment, around)
        certainty = hit.certainty * RETOLD_COUNTS if retold else weighed(hit.certainty, score)
        yield Finding(reason, span=hit.span, certainty=certainty)


def rights_taken(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    """The same in words of the author's own."""
    score = None if around.scores is None else around.scores.get("identity_attack")
    for said in said_of("rights", comment, around):
        certainty = said.certainty if said.told or (score or 0) < CALM else weighed(said.certainty, score)
        yield Finding(N_("This denies rights to a group of people."), span=said.span, certainty=certainty)


def weighed(certainty: float, score: float | None) -> float:
    """How sure we are of the words once the measured attack is known: it confirms them, or gives cause for doubt."""
    if score is None:
        return certainty
    return certainty * 0.8 if score < CALM else 1 - (1 - certainty) * (1 - min(1.0, score))
