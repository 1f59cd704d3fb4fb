"""Signs that a comment promotes somebody's products or channel."""

import re
from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.finding import Finding
from standfirst.standards.hosts import is_listed, links_of
from standfirst.standards.phrasebook import hits_on
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_

REFERRAL = re.compile(
    r"[?&](?:ref|aff|affid|aff_id|affiliate|affiliate_id|referral|referrer|refcode|invite|partner|promo|coupon|tag)=(?!http)"
    r"|/(?:ref|aff|referral|invite|r)/[\w-]{3,}",
    re.IGNORECASE,
)
CHANNELS = frozenset(("t.me", "wa.me", "chat.whatsapp.com", "discord.gg", "onlyfans.com", "viber.click", "patreon.com"))
CODE = re.compile(r"\b(?=[A-Z0-9]{4,15}\b)(?:[A-Z]+\d+[A-Z0-9]*|[A-Z]{4,})\b")


def referral_link(comment: Comment, _: Surroundings, __: Limits) -> Iterator[Finding]:
    for link in links_of(comment.text):
        if REFERRAL.search(link.rest):
            reason = N_("Whoever posts this link is paid for those who follow it.")
            yield Finding(reason, span=link.span, certainty=0.75)


def link_to_channel(comment: Comment, _: Surroundings, __: Limits) -> Iterator[Finding]:
    for link in links_of(comment.text):
        if is_listed(link.host, CHANNELS) and len(link.rest) > 1:
            yield Finding(N_("This link invites readers to a channel or a chat."), span=link.span, certainty=0.7)


def promotional_code(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    """Words like "use my code" with a code beside them."""
    for hit in hits_on("promo-code", comment, around):
        start, end = hit.span
        if CODE.search(comment.text, max(0, start - 20), end + 30):
            yield Finding(N_("This hands out a code for buyers."), span=hit.span, certainty=hit.certainty)


def recommended_product(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    for hit in hits_on("promotion", comment, around):
        reason = N_("This reads like an advertisement for a product, a service or a channel.")
        yield Finding(reason, span=hit.span, certainty=hit.certainty)
