"""Signs of hatred against people for what they are. Naming a group is no sign; saying what it is worth may be."""

from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.contempt import contempt_by_reference
from standfirst.standards.finding import Finding
from standfirst.standards.measured import LEAST, measured
from standfirst.standards.phrasebook import hits_on
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_


def identity_attack(_: Comment, around: Surroundings, __: Limits) -> Iterator[Finding]:
    score = measured("identity_attack", around)
    if score >= LEAST:
        yield Finding(N_("This reads like an attack on people for what they are."), certainty=score)


def dehumanising_words(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    for hit in (*hits_on("dehumanising", comment, around), *contempt_by_reference(comment, around)):
        yield Finding(
            N_("This speaks of a whole group of people as worthless."), span=hit.span, certainty=hit.certainty
        )
