"""Signs of hatred against people for what they are. Naming a group is no sign; saying what it is worth may be."""

from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.contempt import contempt_by_reference
from standfirst.standards.finding import Finding
from standfirst.standards.grammar import RETOLD_COUNTS, is_retold, only_named, only_retold, said_of
from standfirst.standards.measured import LEAST, measured
from standfirst.standards.phrasebook import hits_on
from standfirst.standards.standard import Limits
from standfirst.standards.telling import TOLD_COUNTS, confirmed, weighed_as_told
from standfirst.standards.translation import N_

TONES = ("toxicity", "insult")


def identity_attack(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    score = weighed_as_told(measured("identity_attack", around), comment, around)
    if score >= LEAST and only_named(comment, around):
        score = shared_by_tone(score, around)
    if score >= LEAST and only_retold(comment, around):
        score *= TOLD_COUNTS
    if score >= LEAST:
        yield Finding(N_("This reads like an attack on people for what they are."), certainty=score)


def shared_by_tone(score: float, around: Surroundings) -> float:
    """Where nothing bad is said, an attack is toxic, or an insult, too; else the name of a group was measured."""
    tone = [score for head, score in (around.scores or {}).items() if head in TONES]
    return min(score, (score + max(tone)) / 2) if tone else score


def dehumanising_words(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    for hit in (*hits_on("dehumanising", comment, around), *contempt_by_reference(comment, around)):
        told = is_retold(hit.span, comment, around)
        certainty = hit.certainty * RETOLD_COUNTS if told else confirmed(hit.certainty, "identity_attack", around)
        yield Finding(N_("This speaks of a whole group of people as worthless."), span=hit.span, certainty=certainty)


def hostile_sentences(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    """A group, and what is said of it, in words of the author's own."""
    for said in (*said_of("hatred", comment, around), *said_of("reference", comment, around)):
        certainty = said.certainty if said.told else confirmed(said.certainty, "identity_attack", around)
        yield Finding(N_("This speaks of a whole group of people as worthless."), span=said.span, certainty=certainty)
