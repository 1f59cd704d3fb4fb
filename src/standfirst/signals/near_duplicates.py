"""Texts that are nearly the same words: a fingerprint to find candidates by, and their exact likeness.

A text is compared by its *substance*: its letters and digits alone, casefolded, in one form of writing, look-alike
letters folded, links and mentions dropped. So case, spacing, punctuation, emoji and invisible characters make no
difference at all. The substance is cut into overlapping shingles of five characters; the fingerprint is the twelve
smallest of their checksums, which two texts share about as often as they share shingles. Whoever keeps fingerprints
(an indexed table, or `RecentTexts` in memory) looks up those that share `SHARED` numbers and verifies them by
`likeness`; from `least_likeness` on we call two texts near-duplicates. Short ones must be more alike than long ones,
since two readers may well come to the same short sentence by themselves.

A text of fewer than `SHORTEST` characters has too few shingles for that: "Well said!" and "Well, said he" are not one
voice. Its fingerprint is three numbers of the whole, so that by the same look-up it meets its equals and nothing else;
and it is alike only what is equal. A text without a letter or digit (emoji alone, a link alone) has no fingerprint.
"""

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING
from zlib import crc32

from standfirst.signals.plain_text import visible, without_addresses, without_look_alikes

if TYPE_CHECKING:
    from standfirst.signals.shingle_sums import Sums

KEPT = 12
SHARED = 3
SHORTEST = 20
ALIKE, SHORT_ALIKE = 0.3, 0.5
SHORT, LONG = 25, 50  # Letters up to which the one is asked, and from which on the other.
LONGEST = 3000  # Letters that are compared; whoever writes more repeats himself in these as well.

Fingerprint = tuple[int, ...]

# Vowel signs of Indic and South-East Asian scripts are no letters for `\w`, yet carry the word: that range is kept.
INSUBSTANTIAL = re.compile(r"[^\w\u0900-\u109f]+|_+")
# Short vowels of Arabic and Hebrew, and accents left on their own, are often written by one and omitted by another.
MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+")


def substance(text: str) -> str:
    """The letters and digits of a text in one form, as they are compared."""
    plain = without_addresses(visible(text)).casefold()
    if plain.isascii():
        return plain.translate(ascii_signs())[:LONGEST]
    plain = MARKS.sub("", without_look_alikes(plain)).replace("ı", "i")
    return INSUBSTANTIAL.sub("", plain)[:LONGEST]


@cache
def ascii_signs() -> dict[int, None]:
    """What is neither a letter nor a digit, to be left out."""
    return {code: None for code in range(128) if not chr(code).isalnum()}


def fingerprint(text: str) -> Fingerprint:
    """Numbers below 2**32 that near-duplicates share at least `SHARED` of; empty where there is nothing to compare."""
    return fingerprint_of_substance(substance(text))


def fingerprint_of_substance(words: str) -> Fingerprint:
    """The same for a text already brought to its substance."""
    if len(words) < SHORTEST:
        whole = words.encode("utf-16-le", "surrogatepass")
        return tuple(sorted({crc32(whole, seed) for seed in range(1, SHARED + 1)})) if words else ()
    return tuple(shingles(words)[:KEPT].tolist())


def likeness(one: str, other: str) -> float:
    """How much of their shingles two texts share: 1.0 for the same words, 0.0 for none in common."""
    return 1.0 if one == other else likeness_of_substance(substance(one), substance(other))


def likeness_of_substance(one: str, other: str) -> float:
    """The same for texts already brought to their substance."""
    if one and one == other:
        return 1.0
    if len(one) < SHORTEST or len(other) < SHORTEST:
        return 0.0
    return jaccard(shingles(one), shingles(other))


def jaccard(one: "Sums", other: "Sums") -> float:
    """The share of numbers in either that are in both."""
    from standfirst.signals.shingle_sums import count_shared  # noqa: PLC0415  (loads numpy at first use)

    shared = count_shared(one, other)
    return shared / (len(one) + len(other) - shared)


def least_likeness(text: str) -> float:
    """From which likeness on another text nearly repeats this one."""
    return least_likeness_of_substance(substance(text))


def least_likeness_of_substance(words: str) -> float:
    """The same for a text already brought to its substance."""
    short = min(1.0, max(0.0, (LONG - len(words)) / (LONG - SHORT)))
    return ALIKE + short * (SHORT_ALIKE - ALIKE)


@lru_cache(maxsize=4096)  # Texts of the same hour are compared with one after the other.
def shingles(words: str) -> "Sums":
    """The checksums of every five characters in a row, each once, from the smallest."""
    from standfirst.signals.shingle_sums import sums_of  # noqa: PLC0415  (loads numpy at first use)

    return sums_of(words)
