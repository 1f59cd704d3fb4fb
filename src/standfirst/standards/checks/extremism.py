"""Signs of extremism: its slogans, praise of its deeds, and calls for illegal acts."""

from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.finding import Finding
from standfirst.standards.phrasebook import hits_on
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_


def extremist_slogan(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    for hit in hits_on("extremist-slogan", comment, around):
        reason = N_("This is a slogan of extremists, or praise of what they do.")
        yield Finding(reason, span=hit.span, certainty=hit.certainty)


def call_to_illegal_act(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    for hit in hits_on("illegal-act", comment, around):
        yield Finding(N_("This reads like a call for an illegal act."), span=hit.span, certainty=hit.certainty)
