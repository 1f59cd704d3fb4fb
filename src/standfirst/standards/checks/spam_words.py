"""Signs of spam in the words of a comment, whatever its links."""

from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.contacts import asks_to_be_reached
from standfirst.standards.finding import Finding
from standfirst.standards.measured import LEAST, measured
from standfirst.standards.phrasebook import hits_on
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_


def spam_measured(_: Comment, around: Surroundings, __: Limits) -> Iterator[Finding]:
    score = measured("spam", around)
    if score >= LEAST:
        yield Finding(N_("This reads like spam."), certainty=score)


def get_rich_quick(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    """Promises of easy money; surer where the comment also says whom to ask for it."""
    for hit in hits_on("easy-money", comment, around):
        certainty = 1 - (1 - hit.certainty) / 2 if asks_to_be_reached(comment.text) else hit.certainty
        yield Finding(N_("This promises easy money."), span=hit.span, certainty=certainty)


def chain_letter(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    for hit in hits_on("chain-letter", comment, around):
        reason = N_("This asks readers to spread it further.")
        yield Finding(reason, span=hit.span, certainty=hit.certainty)
