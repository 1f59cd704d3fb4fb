"""The ways in which a word is hidden from a list: stretched, spelt with digits, masked with stars, or taken apart."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from string import ascii_lowercase

from standfirst.standards.folding import WORD

STRETCHED = re.compile(r"([^\W\d_])\1\1")
TRIPLES = tuple(letter * 3 for letter in ascii_lowercase)
ROUGH = re.compile(r"[^\s.,;:?\"'()\[\]{}<>/\\…=&%-]{3,40}")
# These begin with the sign, which most texts lack: looking for it first is many times as fast.
LEET_INSIDE = re.compile(r"[0-9@$!|€£+](?:(?<=[a-z].)|(?<!!)(?=[a-z]))")
APART_INSIDE = re.compile(r"[._*~^|'-](?<=[a-z].)[a-z]")
LEET = {ord(sign): letter for sign, letter in zip("034578@$!|€£+", "oeastbasiielt", strict=True)}
LEET_SIGNS = frozenset("0134578@$!|€£+")
MASKED = re.compile(r"(?<![\w*#])[^\W\d_]{1,20}[*#]{1,12}(?:[^\W\d_]{1,20}[*#]{1,12})?[^\W\d_]{0,20}(?![^\W_])")
SPACED = re.compile(r"(?<![^\W_])[^\W\d_](?:[\s.\-_*,/|]{1,3}[^\W\d_](?![^\W_])){2,}")
APART = re.compile(r"(?<![^\W_])[a-z]{1,12}(?:[._*~^|'-][a-z]{1,12}){1,19}(?![^\W_])")


@dataclass(frozen=True, slots=True)
class Guise:
    """What a disguised word may say, and where in the folded text it stands."""

    word: str
    start: int
    end: int


def whole_words(text: str) -> Iterator[Guise]:
    """Words that become others when their disguise is taken off; the caller looks up each of them."""
    yield from stretched_words(text)
    yield from leet_words(text)
    yield from words_apart(text)


def stretched_words(text: str) -> Iterator[Guise]:
    if not is_stretched(text):
        return
    for match in WORD.finditer(text):
        if STRETCHED.search(match.group()):
            for word in squeezed(match.group()):
                yield Guise(word, *match.span())


def is_stretched(text: str) -> bool:
    """Whether a letter of a folded text stands three times in a row."""
    return any(map(text.__contains__, TRIPLES)) if text.isascii() else bool(STRETCHED.search(text))


def squeezed(word: str) -> set[str]:
    """A stretched word with its long runs cut to one letter, to two, and all of its runs cut to one."""
    runs = [(letter, len(list(run))) for letter, run in groupby(word)]
    short = "".join(letter * (1 if length > 2 else length) for letter, length in runs)
    doubled = "".join(letter * min(length, 2) for letter, length in runs)
    return {short, doubled, "".join(letter for letter, _ in runs)}


def leet_words(text: str) -> Iterator[Guise]:
    if not LEET_INSIDE.search(text):
        return
    for match in ROUGH.finditer(text):
        if LEET_SIGNS.isdisjoint(match.group()):
            continue
        written = match.group().rstrip("!*")
        signs = sum(sign in LEET_SIGNS for sign in written)
        # With more signs than letters it is a road, a model or a price.
        if 0 < signs <= sum(map(str.isalpha, written)):
            for one in "il":
                yield Guise(written.replace("1", one).translate(LEET), match.start(), match.start() + len(written))


def words_apart(text: str) -> Iterator[Guise]:
    if not APART_INSIDE.search(text):
        return
    for match in APART.finditer(text):
        word = "".join(filter(str.isalpha, match.group()))
        if 4 <= len(word) <= 16:
            yield Guise(word, *match.span())


def spelt_out(text: str) -> Iterator[Guise]:
    """Letters that stand alone in a row, taken together; the caller looks for words inside."""
    for match in SPACED.finditer(text):
        yield Guise("".join(filter(str.isalpha, match.group())), *match.span())


def masked_words(text: str) -> Iterator[Guise]:
    """Words some of whose letters are stars; each star stands for one letter."""
    if "*" in text or "#" in text:
        for match in MASKED.finditer(text):
            yield Guise(match.group().replace("#", "*"), *match.span())
