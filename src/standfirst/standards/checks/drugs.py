"""Signs that a comment promotes drugs: sells them, shows how they are made, or talks others into them."""

from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.contacts import asks_to_be_reached, names_a_price
from standfirst.standards.finding import Finding
from standfirst.standards.phrasebook import hits_on
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_

TALK = 0.4  # Whoever reports that drugs were sold uses the same verbs, but gives no number to call.


def drug_offer(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    for hit in hits_on("drug-trade", comment, around):
        offered = asks_to_be_reached(comment.text) or names_a_price(comment.text)
        certainty = hit.certainty if offered else TALK
        yield Finding(N_("This offers drugs."), span=hit.span, certainty=certainty)


def drug_making(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    for hit in hits_on("drug-making", comment, around):
        yield Finding(N_("This shows how drugs are made or grown."), span=hit.span, certainty=hit.certainty)


def drug_praise(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    for hit in hits_on("drug-praise", comment, around):
        yield Finding(N_("This talks readers into taking drugs."), span=hit.span, certainty=hit.certainty)
