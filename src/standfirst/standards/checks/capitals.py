"""Signs that a comment shouts."""

import re
from collections.abc import Iterator
from string import ascii_uppercase

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.finding import Finding
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_

FEWEST_LETTERS = 20  # "OK THANKS" and "GOAL!!!" are too short to call shouting.
ACRONYM_LENGTH = 5  # NATO and UNHCR are not shouting.
CAPITALS = ascii_uppercase.encode()
WORD = re.compile(r"[^\W\d_]+")


def mostly_capitals(comment: Comment, _: Surroundings, limits: Limits) -> Iterator[Finding]:
    # Counting capitals is much cheaper than finding words, and most comments have few.
    if capitals_in(comment.text) < FEWEST_LETTERS:
        return
    words = [match for match in WORD.finditer(comment.text) if has_case(match.group())]
    loud = [match for stretch in loud_stretches(words) for match in stretch]
    letters, loud_letters = length_of(words), length_of(loud)
    if loud_letters >= FEWEST_LETTERS and 100 * loud_letters > limits["capitals_percent"] * letters:
        yield Finding(
            N_("Words written in capitals: {count}."),
            {"count": len(loud)},
            span=(loud[0].start(), loud[-1].end()),
            certainty=0.9,
        )


def capitals_in(text: str) -> int:
    if text.isascii():
        return len(text) - len(text.encode().translate(None, CAPITALS))
    return sum(map(str.isupper, text))


def loud_stretches(words: list[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """Runs of words in capitals, save those in which every word may be an acronym and which are no longer than two."""
    stretch: list[re.Match[str]] = []
    for word in [*words, None]:
        if word and word.group().isupper():
            stretch.append(word)
            continue
        if len(stretch) > 2 or any(len(loud.group()) > ACRONYM_LENGTH for loud in stretch):
            yield stretch
        stretch = []


def has_case(word: str) -> bool:
    return word.lower() != word.upper()


def length_of(words: list[re.Match[str]]) -> int:
    return sum(word.end() - word.start() for word in words)
