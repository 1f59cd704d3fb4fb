"""Signs that a comment sells, or advertises in politics."""

from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.contacts import asks_to_be_reached, names_a_price
from standfirst.standards.finding import Finding
from standfirst.standards.links import links_in
from standfirst.standards.phrasebook import hits_on
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_

# How sure we are of an offer that also names a price, a way to be reached, both or neither.
OFFER = {(False, False): 0.4, (True, False): 0.65, (False, True): 0.75, (True, True): 0.9}


def offer_for_sale(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    hits = list(hits_on("sale", comment, around))
    if hits:
        certainty = OFFER[names_a_price(comment.text), asks_to_be_reached(comment.text)]
        for hit in hits:
            reason = N_("This reads like something offered for sale.")
            yield Finding(reason, span=hit.span, certainty=min(hit.certainty, certainty))


def political_advertising(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    """Asking for votes or money for a campaign, with a link to it; an opinion needs none."""
    hits = list(hits_on("campaign", comment, around))
    if hits and links_in(comment.text):
        reason = N_("This reads like an advertisement for a campaign.")
        yield Finding(reason, span=hits[0].span, certainty=hits[0].certainty)
