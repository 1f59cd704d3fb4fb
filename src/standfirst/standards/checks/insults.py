"""Signs that a comment insults or threatens somebody."""

from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.finding import Finding
from standfirst.standards.grammar import said_of
from standfirst.standards.measured import LEAST, in_tone, measured
from standfirst.standards.phrasebook import hits_on
from standfirst.standards.standard import Limits
from standfirst.standards.telling import confirmed, weighed_as_told
from standfirst.standards.translation import N_

SURE = 0.7  # Few threats could be learned from: a score alone has to be surer of one.
INSULT_TONE, THREAT_TONE = 0.4, 0.5  # The toxicity that goes with one: contempt is often put politely.


def insult(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    score = in_tone(weighed_as_told(measured("insult", around), comment, around), around, least=INSULT_TONE)
    if score >= LEAST:
        yield Finding(N_("This reads like an insult."), certainty=score)


def threat(_: Comment, around: Surroundings, __: Limits) -> Iterator[Finding]:
    score = in_tone(measured("threat", around), around, least=THREAT_TONE)
    if score >= SURE:
        yield Finding(N_("This reads like a threat."), certainty=score)


def insulting_words(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    for hit in hits_on("insult", comment, around):
        reason = N_("These words insult the person they speak to.")
        yield Finding(reason, span=hit.span, certainty=hit.certainty)


def threatening_words(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    for hit in hits_on("threat", comment, around):
        yield Finding(N_("These words threaten somebody."), span=hit.span, certainty=hit.certainty)


def insulting_sentences(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    for said in said_of("insult", comment, around):
        certainty = said.certainty if said.told else confirmed(said.certainty, "insult", around)
        yield Finding(N_("These words insult the person they speak to."), span=said.span, certainty=certainty)


def threatening_sentences(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    for said in said_of("threat", comment, around):
        certainty = said.certainty if said.told else confirmed(said.certainty, "threat", around)
        yield Finding(N_("These words threaten somebody."), span=said.span, certainty=certainty)
