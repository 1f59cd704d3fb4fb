"""Folds a text to plain small letters, seeing through accents, look-alikes and invisible characters.

The fold of a character depends on that character alone, so a folded text maps back to the original by counting.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate, groupby

WORD = re.compile(r"[^\W_]+")
# Letters of other scripts that pass for Latin ones, and Latin ones that no decomposition takes back to a plain letter.
LOOK_ALIKES = dict(
    zip(
        "авекмнорстухѕіјһԁԛԝѵгпґєёαβεικνορτυχγηωϲϳıłøđħŧɑɡɩɪɴʀʏℓƒþᴀʙᴄᴅᴇғɢʜᴊᴋʟᴍᴏᴘꜱᴛᴜᴠᴡᴢ",
        "abekmhopctyxsijhdqwvrnreeabeikvoptuxynwcjilodhtagiinrylfpabcdefghjklmopstuvwz",
        strict=True,
    )
)
# Arabic letters that are written one for the other, and the tatweel, which only stretches a word.
ARABIC = dict(zip("أإآٱىیئيةۀهؤوکكگ", "ااااييييهههووككك", strict=True)) | {"ـ": ""}
# Marks that sit on letters without making another letter; those of Indic scripts are vowels and stay.
MARKS = (
    *(range(0x0300, 0x0370), range(0x0591, 0x05C8), range(0x064B, 0x0660), range(0x0670, 0x0671)),
    *(range(0x06D6, 0x06EE), range(0x20D0, 0x2100), range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0)),
)


class FoldTable(dict[int, str]):
    """What each character folds to, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = fold_character(chr(code))
        if len(self) < 20_000:  # A flood of rare characters must not fill the memory.
            self[code] = folded
        return folded


def fold_character(character: str) -> str:
    """The plain small letters that a character stands for; nothing for a mark or an invisible character."""
    plain = unicodedata.normalize("NFKD", character).casefold()
    return "".join(map(fold_plain, unicodedata.normalize("NFKD", plain)))


def fold_plain(character: str) -> str:
    code = ord(character)
    if any(code in marks for marks in MARKS) or unicodedata.category(character) == "Cf":
        return ""
    return LOOK_ALIKES.get(character) or ARABIC.get(character, character)


TABLE = FoldTable()


@dataclass(frozen=True)
class Folded:
    """A text and its fold, which can point back."""

    original: str
    text: str

    @cached_property
    def words(self) -> list[str]:
        """The words of the fold, in order."""
        return WORD.findall(self.text)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Each of these words once."""
        return frozenset(self.words)

    @cached_property
    def lone_signs(self) -> int:
        """How many words in a row are a single sign, at most: letters spelt out one by one are such words."""
        lengths = list(map(len, self.words))
        return max([len(list(run)) for length, run in groupby(lengths) if length == 1]) if 1 in lengths else 0

    @cached_property
    def starts(self) -> list[int]:
        """For each original character, where its fold begins; last, the length of the fold."""
        return list(accumulate((len(TABLE[ord(character)]) for character in self.original), initial=0))

    @cached_property
    def origins(self) -> list[int]:
        """For each folded character, the index of the original one."""
        starts = self.starts
        return [index for index in range(len(self.original)) for _ in range(starts[index + 1] - starts[index])]

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """The original characters that fold to [start, end), which may not be empty."""
        if self.text.isascii() and len(self.text) == len(self.original):
            return start, end
        return self.origins[start], self.origins[end - 1] + 1


@lru_cache(maxsize=8)  # Several checks in a row look at the same comment.
def fold(text: str) -> Folded:
    if text.isascii():
        return Folded(text, text.lower())
    return Folded(text, text.translate(TABLE))


@lru_cache(maxsize=256)  # A comment is compared with its author's recent ones, again and again.
def words_of(text: str) -> str:
    """A text reduced to what makes it the same text: its folded words, or all its signs where it has no words."""
    return " ".join(fold(text).words) or "".join(text.split())
