"""What a letter must have to become an appeal, and the sentences that ask for what is missing."""

import re
from enum import StrEnum

from django.utils.translation import gettext_lazy as _


class Missing(StrEnum):
    """One thing that the sender can put right."""

    SUBJECT = "subject"
    USER_ID = "user ID"
    NO_MATCH = "no match"
    EXPLANATION = "explanation"


TOLD = {
    Missing.SUBJECT: _("The subject names none of the two things that this address takes letters about (see below)."),
    Missing.USER_ID: _(
        "Your user ID is missing. It has eight characters, and stands in the mail that told you of the block."
    ),
    Missing.NO_MATCH: _(
        "We find no account to which both the user ID in the letter and the address that you write from belong. Please "
        "copy the user ID once more, and write from the address with which you registered."
    ),
    Missing.EXPLANATION: _("An explanation is missing: please describe, in your own words, what led to the block."),
}
NUMBERS = re.compile(r"\b[2-9A-HJ-NP-Z]{8,16}\b")
FEWEST_WORDS, FEWEST_LETTERS = 4, 20


def explains(own_words: str) -> bool:
    """Whether there are some words besides the numbers; whether they convince is for a person to say."""
    said = re.findall(r"[^\W\d_]{2,}", NUMBERS.sub(" ", own_words))
    return len(said) >= FEWEST_WORDS and sum(map(len, said)) >= FEWEST_LETTERS
