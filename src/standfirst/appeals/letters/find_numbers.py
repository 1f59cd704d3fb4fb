"""Finds the user ID and the references of decisions that a letter quotes, as people copy them by hand."""

import re

from standfirst.signals.plain_text import visible

SIGN = "[2-9A-HJ-NP-Z]"
# Cyrillic and Greek capitals that a keyboard of that script gives for Latin ones.
LOOK_ALIKES = str.maketrans("АВЕКМНРСТУХЅЈΑΒΕΖΗΚΜΝΡΤΥΧ", "ABEKMHPCTYXSJABEZHKMNPTYX")
FOUR = f"({SIGN}{{4}})"
# Looked ahead, because “user 7KQ2 MX4D” holds two pairs of four and the second is the one.
ID = re.compile(rf"(?<![A-Z0-9])(?={FOUR}[ .-]?{FOUR}(?![A-Z0-9]))")
REFERENCE = re.compile(rf"(?<![A-Z0-9])(?={FOUR}[ .-]?{FOUR}[ .-]?{FOUR}[ .-]?{FOUR}(?![A-Z0-9]))")


def user_ids(text: str) -> set[str]:
    """All that may be one; many a word of eight letters may, so the sender's own ID decides."""
    return joined(ID, text)


def references(text: str) -> set[str]:
    """All that may be the reference of a decision."""
    return joined(REFERENCE, text)


def looks_like_user_id(text: str) -> bool:
    """Whether somebody meant to write one: with a digit in it, or in capitals."""
    return any(re.search(r"\d", found) for found in user_ids(text)) or bool(ID.search(visible(text)))


def joined(pattern: re.Pattern[str], text: str) -> set[str]:
    plain = visible(text).upper().translate(LOOK_ALIKES)
    return {"".join(found) for found in pattern.findall(plain)}
