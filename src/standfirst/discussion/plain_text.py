"""What a reader typed, in the one form in which it is judged, stored and shown, and what is wrong with its size."""

import re
import unicodedata

LONGEST = 3000  # Characters, as a person counts them: a letter outside the first plane is one.

# Control characters that no keyboard means to write; databases refuse some of them.
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
# Letters and signs by their category that nevertheless leave the paper white.
BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")


def plain_text(typed: str) -> str:
    """The text with one kind of line break, without control characters and without white space around it."""
    return CONTROLS.sub("", typed.replace("\r\n", "\n").replace("\r", "\n")).strip()


def says_nothing(text: str) -> bool:
    """True for spaces, line breaks, zero-width characters and lone marks, in any mixture."""
    return not any(unicodedata.category(sign)[0] in "LNPS" and sign not in BLANK for sign in text)
