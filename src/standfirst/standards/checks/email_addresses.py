"""Signs that a comment gives away how to reach somebody: e-mail addresses."""

import re
from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.finding import Finding
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_

LONGEST_LOCAL_PART = 64
# What people do "at that dot com": these words are no names.
NO_NAMES = frozenset(
    ("look", "shop", "buy", "sign", "is", "are", "was", "be", "it", "me", "us", "them", "him", "her", "not", "and")
)
DOMAIN = re.compile(r"(?:[^\W_](?:[\w-]{0,62})\.){1,8}[^\W\d_]{2,24}(?![\w@])")
# A word, "at", a word, "dot", an ending: in brackets or bare, in the words that people use for the two signs.
SPELT = re.compile(
    r"(?<![\w.+-])(?P<name>[\w.+-]{2,64})"
    r"(?:\s{0,2}(?P<bracket>[(\[{<])\s?(?:at|ät|arobase|arroba|chiocciola|@)\s?[)\]}>]\s{0,2}|\s(?:at|ät|arobase|arroba|chiocciola)\s)"
    r"[^\W_][\w-]{0,62}"
    r"(?:\s{0,2}[(\[{<]\s?(?:dot|punkt|point|punto|ponto|\.)\s?[)\]}>]\s{0,2}|\s(?:dot|punkt|point|punto|ponto)\s|\.)"
    r"(?:[^\W_][\w-]{0,30}\.)?(?:com|org|net|info|edu|gov|eu|io|biz|[^\W\d_]{2})(?!\w)",
    re.IGNORECASE,
)
SPELT_SIGN = re.compile(
    r"\s(?:at|ät|arobase|arroba|chiocciola)\s|[(\[{<]\s?(?:at|ät|arobase|arroba|chiocciola|@)\s?[)\]}>]", re.IGNORECASE
)


def email_address(comment: Comment, _: Surroundings, __: Limits) -> Iterator[Finding]:
    for start, end in written_addresses(comment.text):
        yield Finding(N_("This looks like an e-mail address."), span=(start, end), certainty=0.95)


def spelt_email_address(comment: Comment, _: Surroundings, __: Limits) -> Iterator[Finding]:
    if not SPELT_SIGN.search(comment.text):
        return
    for match in SPELT.finditer(comment.text):
        if match["name"].lower() not in NO_NAMES:
            certainty = 0.85 if match["bracket"] else 0.5
            yield Finding(N_("This looks like an e-mail address in words."), span=match.span(), certainty=certainty)


def written_addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where a name, an @ and a domain stand together. Looks from each @ outwards, so its work is bounded."""
    sign = text.find("@")
    while sign != -1:
        start = sign
        while start > max(0, sign - LONGEST_LOCAL_PART) and (text[start - 1].isalnum() or text[start - 1] in "._%+-"):
            start -= 1
        domain = DOMAIN.match(text, sign + 1)
        if domain and start < sign:
            yield start, domain.end()
        sign = text.find("@", sign + 1)
