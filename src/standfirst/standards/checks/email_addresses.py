"""Signs that a comment gives away how to reach somebody: e-mail addresses."""

import re
from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.finding import Finding
from standfirst.standards.folding import fold
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
NAME = r"(?<![\w.+-])(?P<name>[\w.+-]{2,64})"
HOST = r"[^\W_][\w-]{0,62}"
AT = r"(?:at|ät|et|arob[aá]s?e?|arroba|chiocciola|apenstaart(?:je)?|małpa|malpa|собака|собачка|آت|ات|a|@)"
DOT = r"(?:dot|punkt|point|punto|ponto|punt|kropka|точка|nokta|دوت|نقطة|\.)"
ENDING = r"(?:com|org|net|info|edu|gov|eu|io|biz|ком|ру|[^\W\d_]{2})(?!\w)"
# Where most people have their letters sent: "anna at gmail.com" needs no brackets.
PROVIDER = (
    r"(?:gmail|googlemail|yahoo|hotmail|outlook|live|icloud|aol|gmx|web|mail|yandex|ya|rambler|libero|wp|onet"
    r"|interia|orange"
    r"|free|wanadoo|proton(?:mail)?|t-online|bk|inbox|qq|163|naver)"
)
OPEN, CLOSE = r"\s{0,2}[(\[{<]\s?", r"\s?[)\]}>]\s{0,2}"
# Either sign in brackets: "anna (at) example.org", "anna [at] example [dot] org".
BRACKETED = re.compile(
    rf"{NAME}{OPEN}{AT}{CLOSE}{HOST}(?:{OPEN}{DOT}{CLOSE}|\s{DOT}\s|\s?\.\s?)(?:[^\W_][\w-]{{0,30}}\.)?{ENDING}",
    re.IGNORECASE,
)
# Both signs as bare words of one language; "at that point in" is no address, so the words must go together.
PAIRS = (
    *(
        ("at", "dot|punkt|punt|nokta|دوت"),
        ("ät", "punkt|dot"),
        ("arobas?e?", "point"),
        ("arroba|chiocciola", "punto|ponto"),
    ),
    *(("apenstaart(?:je)?", "punt|dot"), ("ma[łl]pa", "kropka"), ("собака|собачка", "точка"), ("et", "nokta")),
    ("آت|ات", "دوت|نقطة|dot"),
)
BARE = re.compile(
    rf"{NAME}(?:"
    + "|".join(rf"\s(?:{at})\s{HOST}\s(?:{dot})\s" for at, dot in PAIRS)
    # "At that point in time" is English; "at outlook point com" is not.
    + rf"){ENDING}|{NAME.replace('name', 'nom')}\sat\s{HOST}\spoint\s(?:com|org|net|info|fr|eu)(?!\w)",
    re.IGNORECASE,
)
# A sign with spaces around it, or a bare word, where the host is one that serves everybody.
SPACED = re.compile(
    rf"{NAME}(?:\s?@\s?|\s(?:at|ät|arobase|arroba|chiocciola|собака)\s)(?:{PROVIDER}\s?\.\s?{ENDING}|gmail(?!\w))",
    re.IGNORECASE,
)
SPELT_SIGN = re.compile(rf"[(\[{{<\s]{AT}[)\]}}>\s]|[\w\s]@\s|\s@|\s(?:et|apenstaartje)\s", re.IGNORECASE)
PLAIN = re.compile(r"\S+@\S+")
SPELT = ((BRACKETED, 0.85), (SPACED, 0.7), (BARE, 0.5))
# Of these words, or of an opening bracket, every spelt address has one; most comments have none.
TELLING = fold(
    "gmail googlemail yahoo hotmail outlook live icloud aol gmx web mail yandex ya rambler libero wp onet interia"
    " orange free wanadoo proton protonmail online bk inbox qq 163 naver"
    " dot punkt punt nokta دوت point punto ponto kropka точка نقطة"
).vocabulary
BRACKETS = "([{<"


def email_address(comment: Comment, _: Surroundings, __: Limits) -> Iterator[Finding]:
    for start, end in written_addresses(comment.text):
        yield Finding(N_("This looks like an e-mail address."), span=(start, end), certainty=0.95)


def spelt_email_address(comment: Comment, _: Surroundings, __: Limits) -> Iterator[Finding]:
    if may_be_spelt(comment.text):
        for span, certainty in spelt_addresses(comment.text):
            yield Finding(N_("This looks like an e-mail address in words."), span=span, certainty=certainty)


def may_be_spelt(text: str) -> bool:
    """A quick look for `spelt_addresses` that is never wrong when it says no."""
    telling = any(map(text.__contains__, BRACKETS)) or not TELLING.isdisjoint(fold(text).vocabulary)
    return telling and bool(SPELT_SIGN.search(text))


def spelt_addresses(text: str) -> Iterator[tuple[tuple[int, int], float]]:
    """Where addresses are written in words, and how sure we are; one that two patterns see is told once."""
    end = 0
    for pattern, certainty in SPELT:
        for match in pattern.finditer(text):
            if is_spelt(match) and match.start() >= end:
                yield match.span(), certainty
                end = match.end()


def is_spelt(match: re.Match[str]) -> bool:
    """Whether what looks like an address in words begins with a name, and is not one as usually written."""
    return match.group(1 if match[1] else match.lastindex or 0).lower() not in NO_NAMES and not PLAIN.fullmatch(
        match.group()
    )


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
