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
# An ending in Latin letters is over where others begin: Chinese puts no space after it.
DOMAIN = re.compile(
    r"(?:[^\W_](?:[\w-]{0,62})\.){1,8}(?:[A-Za-z]{2,24}(?![A-Za-z0-9_@])|[^\W\d_A-Za-z]{2,24}(?![\w@]))"
)
AT = r"(?:at|ät|arobase|arroba|chiocciola|@)"
DOT = r"(?:dot|punkt|point|punto|ponto|\.)"
ENDING = r"(?:com|org|net|info|edu|gov|eu|io|biz|[^\W\d_]{2})(?!\w)"
# Either sign in brackets: "anna (at) example.org", "anna [at] example [dot] org".
BRACKETED = re.compile(
    rf"(?<![\w.+-])(?P<name>[\w.+-]{{2,64}})\s{{0,2}}[(\[{{<]\s?{AT}\s?[)\]}}>]\s{{0,2}}[^\W_][\w-]{{0,62}}"
    rf"(?:\s{{0,2}}[(\[{{<]\s?{DOT}\s?[)\]}}>]\s{{0,2}}|\s{DOT}\s|\.)(?:[^\W_][\w-]{{0,30}}\.)?{ENDING}",
    re.IGNORECASE,
)
# Both signs as bare words of one language; "at that point in" is no address, so the words must go together.
BARE = re.compile(
    r"(?<![\w.+-])(?P<name>[\w.+-]{2,64})"
    r"(?:\sat\s[^\W_][\w-]{0,62}\s(?:dot|punkt)\s|\sät\s[^\W_][\w-]{0,62}\s(?:punkt|dot)\s"
    r"|\sarobase\s[^\W_][\w-]{0,62}\spoint\s|\s(?:arroba|chiocciola)\s[^\W_][\w-]{0,62}\s(?:punto|ponto)\s)"
    rf"{ENDING}",
    re.IGNORECASE,
)
SPELT_SIGN = re.compile(r"[(\[{<\s](?:at|ät|arobase|arroba|chiocciola|@)[)\]}>\s]", re.IGNORECASE)


def email_address(comment: Comment, _: Surroundings, __: Limits) -> Iterator[Finding]:
    for start, end in written_addresses(comment.text):
        yield Finding(N_("This looks like an e-mail address."), span=(start, end), certainty=0.95)


def spelt_email_address(comment: Comment, _: Surroundings, __: Limits) -> Iterator[Finding]:
    if not SPELT_SIGN.search(comment.text):
        return
    for pattern, certainty in ((BRACKETED, 0.85), (BARE, 0.5)):
        for match in pattern.finditer(comment.text):
            if match["name"].lower() not in NO_NAMES:
                reason = N_("This looks like an e-mail address in words.")
                yield Finding(reason, span=match.span(), certainty=certainty)


def written_addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where a name, an @ and a domain stand together. Looks from each @ outwards, so its work is bounded."""
    sign = text.find("@")
    while sign != -1:
        start = start_of_name(text, sign)
        domain = DOMAIN.match(text, sign + 1)
        if domain and start < sign:
            yield start, domain.end()
        sign = text.find("@", sign + 1)


def start_of_name(text: str, end: int) -> int:
    """Where the name that ends before an @ begins; it keeps to Latin letters where it ends with one."""
    plain = text[end - 1 : end].isascii()
    start = end
    while start > max(0, end - LONGEST_LOCAL_PART):
        sign = text[start - 1]
        if not (sign.isalnum() or sign in "._%+-") or (plain and not sign.isascii()):
            break
        start -= 1
    return start
