"""A text without what says nothing about its words: addresses, mentions, invisible characters, look-alike letters."""

import re
import unicodedata
from functools import cache

# Soft hyphen, joiners and fillers, direction marks, zero-width characters, variation selectors, tags, and the stroke
# that lengthens Arabic words.
INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u0640\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e01ef]+"
)
# An e-mail address starts where a word does: else every letter of a long word would be tried as its first.
ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+|[@#]\w[\w.-]*", re.IGNORECASE)

# Small letters that pass for a Latin one, or whose capital does, and the letters that they pass for.
LOOK_ALIKES = (
    "аеорсухіјѕһԁԛԝӏкмтвнԍүαβγεζηικμνορτυχωɑɡȷƒℓɩʀꜱ",
    "aeopcyxijshdqwlkmtbhgyabyezhikmvoptuxwagjflirs",
)


def visible(text: str) -> str:
    """The text in one form of writing (full-width and mathematical letters made plain), invisible characters gone."""
    if text.isascii():
        return text
    return INVISIBLE.sub("", unicodedata.normalize("NFKC", text))


def without_addresses(text: str) -> str:
    """The text without links, e-mail addresses, @mentions and #tags."""
    # Most texts have none, and looking for these signs costs a tenth of the pattern.
    may_hold = "@" in text or "#" in text or "://" in text or "www." in text.lower()
    return ADDRESS.sub(" ", text) if may_hold else text


def without_look_alikes(text: str) -> str:
    """A text in small letters, each one that looks like a Latin letter replaced by it, whatever its script."""
    return text if text.isascii() else text.translate(look_alikes())


@cache
def look_alikes() -> dict[int, str]:
    return {ord(foreign): latin for foreign, latin in zip(*LOOK_ALIKES, strict=True)}
