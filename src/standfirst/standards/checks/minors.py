"""Signs that a comment harms minors."""

from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.finding import Finding
from standfirst.standards.measured import LEAST, measured
from standfirst.standards.phrasebook import hits_on
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_


def sexualised_minor(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    for hit in hits_on("sexualised-minor", comment, around):
        yield Finding(N_("This speaks of a minor in a sexual way."), span=hit.span, certainty=hit.certainty)


def approach_to_minor(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    for hit in hits_on("approach-to-minor", comment, around):
        reason = N_("This reads like an attempt to meet a minor in private.")
        yield Finding(reason, span=hit.span, certainty=hit.certainty)


def minor_led_astray(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    for hit in hits_on("minor-led-astray", comment, around):
        reason = N_("This encourages minors to do what harms them.")
        yield Finding(reason, span=hit.span, certainty=hit.certainty)


def explicit_near_minor(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    """A word for a child in a comment that is measured as sexual; without such a word there is nothing to measure."""
    hits = list(hits_on("minor", comment, around))
    if not hits:
        return
    score = measured("sexually_explicit", around)
    if score >= LEAST:
        reason = N_("This names a minor and reads as sexual.")
        yield Finding(reason, span=hits[0].span, certainty=min(1.0, score))
