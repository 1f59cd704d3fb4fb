"""Signs that a comment gives away where somebody lives, or what was written in private."""

import re
from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.finding import Finding
from standfirst.standards.phrasebook import QUOTED, hits_on
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_

REACH = 60  # How far from the words "lives at" an address is looked for.
HOUSE = re.compile(
    r"\b\d{1,4}[a-z]?,?\s(?:[\w'’.-]{1,20}\s){0,3}(?:street|st\.|road|rd\.|avenue|ave\b|lane|drive|close|boulevard|court"
    r"|rue|av\.|bd|chemin|impasse|place)|\b(?:rue|avenue|calle|carrer|avenida|via|rua|ul\.|ulica|улица|ул\.|проспект"
    r"|пр\.)\s[\w'’. -]{2,40}?,?\s(?:д\.\s?)?\d{1,4}\b|[\w'’.-]{2,30}(?:straße|strasse|str\.|weg|gasse|allee|platz)"
    r"\s\d{1,4}|[\w ]{2,30}(?:sokak|sokağı|sok\.|caddesi|cad\.)[\w ,]{0,10}?(?:no:?\s?)?\d{1,4}"
    r"|شارع\s[\w ]{2,30}\s\d{1,4}|شارع\s[\w ]{2,30}\sرقم\s\d{1,4}",
    re.IGNORECASE,
)
LONG_QUOTATION = 20


def home_address(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    """Words that say where somebody lives, with a street and a number beside them."""
    for hit in hits_on("lives-at", comment, around):
        start, end = hit.span
        house = HOUSE.search(comment.text, start, end + REACH)
        if house:
            yield Finding(N_("This looks like somebody's home address."), span=house.span(), certainty=0.85)


def private_correspondence(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    """Words that say that something was written in private, and a quotation of it."""
    hits = list(hits_on("private-letter", comment, around))
    if hits and any(match.end() - match.start() >= LONG_QUOTATION for match in QUOTED.finditer(comment.text)):
        reason = N_("This seems to quote what somebody wrote in private.")
        yield Finding(reason, span=hits[0].span, certainty=hits[0].certainty)
