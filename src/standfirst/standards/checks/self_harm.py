"""Signs that somebody is in danger, or puts others in danger, of suicide or self-harm. Each carries a help line."""

from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.finding import Finding
from standfirst.standards.help_lines import help_line
from standfirst.standards.measured import LEAST, measured
from standfirst.standards.phrasebook import hits_on
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_


def self_harm_intent(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    reason = N_(
        "It sounds as if you are going through something very hard. You are not alone; somebody listens: {help}"
    )
    for hit in hits_on("self-harm-intent", comment, around):
        yield Finding(reason, {"help": help_line(around)}, hit.span, hit.certainty)


def self_harm_method(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    reason = N_("We show no ways of harming oneself. If you think of it, somebody listens: {help}")
    for hit in hits_on("self-harm-method", comment, around):
        yield Finding(reason, {"help": help_line(around)}, hit.span, hit.certainty)


def self_harm_incitement(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    reason = N_(
        "This tells somebody to harm themselves. Whoever is struck by such words finds somebody to talk to: {help}"
    )
    for hit in hits_on("self-harm-incitement", comment, around):
        yield Finding(reason, {"help": help_line(around)}, hit.span, hit.certainty)


def speaks_of_self_harm(_: Comment, around: Surroundings, __: Limits) -> Iterator[Finding]:
    score = measured("self_harm", around)
    if score >= LEAST:
        reason = N_("This seems to speak of self-harm. If it is about you, somebody listens: {help}")
        yield Finding(reason, {"help": help_line(around)}, certainty=score)
