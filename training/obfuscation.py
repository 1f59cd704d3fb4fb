"""Hides words as people do who know that a machine reads: in toxic and clean texts, lest it learn the trick itself."""

import random
from collections.abc import Callable

LEET = {"a": "4@", "e": "3", "i": "1!", "o": "0", "s": "5$", "t": "7"}
LOOK_ALIKES = dict(zip("aeopcyx", "аеорсух", strict=True))
SHARE_OF_WORDS = 0.4
SHORTEST = 4


def obfuscated(text: str, chance: random.Random) -> str:
    """The text with some of its words hidden, all in one way."""
    trick = chance.choice(TRICKS)
    return " ".join(
        trick(word, chance) if len(word) >= SHORTEST and word.isalpha() and chance.random() < SHARE_OF_WORDS else word
        for word in text.split(" ")
    )


def leet(word: str, chance: random.Random) -> str:
    return "".join(chance.choice(LEET[c]) if c in LEET and chance.random() < 0.5 else c for c in word.lower())


def look_alike(word: str, chance: random.Random) -> str:
    return "".join(LOOK_ALIKES.get(c, c) if chance.random() < 0.5 else c for c in word)


def starred(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    return f"{word[:at]}*{word[at + 1 :]}"


def apart(word: str, chance: random.Random) -> str:
    return chance.choice((" ", ".", "-")).join(word)


def stretched(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word))
    return word[:at] + word[at] * chance.randrange(2, 5) + word[at + 1 :]


def swapped(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def invisible(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word))
    return f"{word[:at]}\u200b{word[at:]}"


def missing(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    return word[:at] + word[at + 1 :]


TRICKS: tuple[Callable[[str, random.Random], str], ...] = (
    *(leet, look_alike, starred, apart),
    *(stretched, swapped, invisible, missing),
)
