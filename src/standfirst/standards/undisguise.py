"""Spells a folded text plainly again where words are stretched, spelt with digits or taken apart."""

import re
from dataclasses import dataclass
from functools import lru_cache

from standfirst.standards.disguises import is_stretched
from standfirst.standards.folding import Folded

LETTER = r"[^\W\d_]"
DIGITS = {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s"}
# The fold has made the о and а Latin.
CYRILLIC_DIGITS = {"0": "o", "3": "з", "4": "ч", "6": "б", "@": "a"}
ARABIC_DIGITS = {"2": "ا", "3": "ع", "5": "خ", "6": "ط", "7": "ح", "9": "ص", "١": "ا", "٥": "ه", "٩": "و"}
CYRILLIC, ARABIC = re.compile("[а-я]"), re.compile("[\u0620-\u064a]")
SIGN, GAP = "[0-9@$١٥٩]", r"[ .\-_*~|]{1,2}"
SUSPECT = re.compile(
    rf"(?P<apart>(?<![^\W_]){LETTER}(?P<gap>{GAP}){LETTER}(?:(?P=gap){LETTER}(?![^\W_])){{2,30}}"
    rf"|(?<![^\W_]){ARABIC.pattern}(?P<space>{GAP}){ARABIC.pattern}(?:(?P=space){ARABIC.pattern}(?![^\W_])){{1,30}})"
    rf"|(?P<word>(?<![^\W_@$])(?:{LETTER}{{1,30}}(?:{SIGN}{{1,3}}{LETTER}{{1,30}}){{1,12}}"
    rf"|{SIGN}{LETTER}{{3,30}}(?:{SIGN}{{1,3}}{LETTER}{{1,30}}){{0,12}})[0-9]{{0,3}}(?![^\W_]))"
    rf"|(?P<run>(?P<letter>{LETTER})(?P=letter){{2,}})"
)
# Of each kind something that is found at once.
FEWEST_APART = 3
SIGN_INSIDE = re.compile(rf"{SIGN}(?:(?<={LETTER}.){SIGN}{{0,2}}{LETTER}|(?<![^\W_].){LETTER}{{3}})")


@dataclass(frozen=True, slots=True)
class Undisguised:
    """The plain text; `origins` has for each of its characters the place in the text that it came from."""

    text: str
    origins: list[int]

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Where [start, end) of the plain text stands in the other."""
        return self.origins[start], self.origins[end - 1] + 1


def may_be_disguised(folded: Folded) -> bool:
    """A quick look that is never wrong when it says no."""
    return folded.lone_signs >= FEWEST_APART or bool(SIGN_INSIDE.search(folded.text)) or is_stretched(folded.text)


@lru_cache(maxsize=8)  # Several checks in a row look at the same comment.
def plain_of(folded: Folded) -> Undisguised | None:
    """The folded text spelt plainly; None where nothing is disguised."""
    return undisguised(folded.text) if may_be_disguised(folded) else None


def undisguised(text: str) -> Undisguised | None:
    """None where nothing is disguised."""
    pieces: list[str] = []
    origins: list[int] = []
    end = 0
    for match in SUSPECT.finditer(text):
        pieces.append(text[end : match.start()])
        origins += range(end, match.start())
        for place, sign in plain_signs(match):
            pieces.append(sign)
            origins.append(place)
        end = match.end()
    if not pieces:
        return None
    return Undisguised("".join([*pieces, text[end:]]), [*origins, *range(end, len(text))])


def plain_signs(match: re.Match[str]) -> list[tuple[int, str]]:
    """The letters that are meant, each with its place."""
    signs = list(enumerate(match.group(), match.start()))
    if match["apart"]:
        return [(place, sign) for place, sign in signs if sign.isalpha()]
    if match["word"]:
        meant = digits_of(match.group())
        return [
            (place, "l" if is_l(match.group(), at) else meant.get(sign, sign)) for at, (place, sign) in enumerate(signs)
        ]
    return signs[:1]


def digits_of(word: str) -> dict[str, str]:
    """The letters for which signs stand in a word of its script."""
    if ARABIC.search(word):
        return ARABIC_DIGITS
    return CYRILLIC_DIGITS if CYRILLIC.search(word) else DIGITS


def is_l(word: str, at: int) -> bool:
    """Whether a sign is a 1 that means an l and not an i: beside an i."""
    return word[at] == "1" and "i" in word[max(0, at - 1) : at + 2]
