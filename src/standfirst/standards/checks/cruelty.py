"""Signs that a comment describes violence against people, or revels in cruelty to animals."""

from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.finding import Finding
from standfirst.standards.phrasebook import hits_on
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_


def described_violence(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    for hit in hits_on("described-violence", comment, around):
        reason = N_("This describes violence against people in detail.")
        yield Finding(reason, span=hit.span, certainty=hit.certainty)


def cruelty_to_animals(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    for hit in hits_on("cruelty-to-animals", comment, around):
        reason = N_("This describes cruelty to animals, or approves of it.")
        yield Finding(reason, span=hit.span, certainty=hit.certainty)
