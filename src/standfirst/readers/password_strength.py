"""Says roughly how long a program would guess at a password; `js/password.js` says the same while it is typed."""

import string
from enum import IntEnum
from math import log2

from django.utils.translation import gettext_lazy as _

LIKE_BEFORE = 0.25  # What a character is worth that continues a repetition or a sequence.
FAIR, STRONG = 45, 65  # Bits.


class Strength(IntEnum):
    """Three steps are enough to choose by."""

    WEAK = 1
    FAIR = 2
    STRONG = 3


WORDS = {
    Strength.WEAK: _("weak: make it longer, or take several words"),
    Strength.FAIR: _("fair: one word more would make it strong"),
    Strength.STRONG: _("strong"),
}


def password_strength(password: str) -> Strength:
    """By length, kinds of characters, repetitions and sequences; what is common or breached is refused elsewhere."""
    bits = _length(password) * log2(_pool(password))
    return Strength.STRONG if bits >= STRONG else Strength.FAIR if bits >= FAIR else Strength.WEAK


def _length(password: str) -> float:
    return sum(LIKE_BEFORE if _continues(password, at) else 1 for at in range(len(password)))


def _continues(password: str, at: int) -> bool:
    """The same as one of the four characters before it, or the next in the alphabet."""
    return password[at] in password[max(0, at - 4) : at] or (
        at > 0 and abs(ord(password[at]) - ord(password[at - 1])) == 1
    )


def _pool(password: str) -> int:
    """From how many characters each may have been chosen."""
    kinds = ((string.ascii_lowercase, 26), (string.ascii_uppercase, 26), (string.digits, 10))
    known = "".join(characters for characters, _size in kinds)
    pool = sum(size for characters, size in kinds if any(one in characters for one in password))
    return max(2, pool + (33 if any(one not in known for one in password) else 0))
