"""Which languages a comment seems to be in, the likeliest first, without an edition to go by."""

import re
from collections.abc import Collection
from typing import NamedTuple

from standfirst.signals.common_words import tally
from standfirst.signals.identifier import ONE_FOR_ALL, identifier
from standfirst.signals.plain_text import visible, without_addresses
from standfirst.signals.scripts import LANGUAGES, LATIN, foreign_share, script_of, writing

READ = 2000  # Characters from the beginning, which are plenty.
TELLING_LETTERS = 25  # Fewer, and only languages that we score are thought of: "yo hamburger" is not Tagalog.
PRIORS = {"en": 6.0}  # What most comments are in that name no language.
SURE = 0.8
LIKELY = 0.2  # From here a language is told besides the likeliest.
CLEARLY_FOREIGN = 0.03

LETTERS = re.compile(r"[^\W\d_]+")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


class Heard(NamedTuple):
    """A language, and how likely a text is in it."""

    language: str
    chance: float


def find_languages(text: str, spoken: Collection[str]) -> list[Heard]:
    """The languages of a text, none where it has no letters; `spoken` are those that we score."""
    plain = without_addresses(visible(text))[:READ].lower()  # Invisible signs must not hide what follows them.
    letters = "".join(LETTERS.findall(plain))
    if not letters:
        return []
    script = writing(letters).script
    if script == LATIN:
        return most_likely(chances_in_latin(plain, letters, spoken))
    likeliest, *others = LANGUAGES[script]
    if not others or foreign_share(letters, likeliest) < CLEARLY_FOREIGN:
        return [Heard(likeliest, 0.95)]
    return most_likely({code: chance for code, chance in ranked(plain).items() if code in LANGUAGES[script]})


def chances_in_latin(plain: str, letters: str, spoken: Collection[str]) -> dict[str, float]:
    """How likely each language is by the identifier and by the common words of the text."""
    chances = {code: chance for code, chance in ranked(plain).items() if script_of(code) == LATIN}
    if len(letters) < TELLING_LETTERS:
        chances = only(chances, spoken)
    for code, weight in PRIORS.items():
        if code in chances:
            chances[code] *= weight
    counted = tally(WORD.findall(plain), "")
    if counted.other in chances:
        chances[counted.other] += sum(chances.values()) * counted.certainty
    return chances if settled(chances, spoken) else only(chances, spoken)


def settled(chances: dict[str, float], spoken: Collection[str]) -> bool:
    """Whether the likeliest language is one that we score, or surely is the text's."""
    best = max(chances, key=chances.__getitem__, default="")
    return best in spoken or chances.get(best, 0.0) >= SURE * sum(chances.values())


def only(chances: dict[str, float], spoken: Collection[str]) -> dict[str, float]:
    return {code: chance for code, chance in chances.items() if code in spoken} or chances


def ranked(plain: str) -> dict[str, float]:
    """The identifier's opinion, languages that differ little counted as one."""
    chances: dict[str, float] = {}
    for code, chance in identifier().rank(plain):
        one = ONE_FOR_ALL.get(code, code)
        chances[one] = chances.get(one, 0.0) + chance
    return chances


def most_likely(chances: dict[str, float]) -> list[Heard]:
    total = sum(chances.values()) or 1.0
    heard = sorted((Heard(code, round(chance / total, 3)) for code, chance in chances.items()), key=lambda one: -one[1])
    return [one for place, one in enumerate(heard) if not place or one.chance >= LIKELY]
