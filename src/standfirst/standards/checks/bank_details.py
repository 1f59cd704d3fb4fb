"""Signs that a comment gives away a bank account or a payment card; checksums settle both."""

import re
from collections.abc import Iterator

from stdnum import iban, luhn

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.digits import digit_runs
from standfirst.standards.finding import Finding
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_

IBAN = re.compile(r"(?<![^\W_])[A-Z]{2}[ -]?\d{2}(?:[ -]?[A-Z0-9]){11,34}", re.IGNORECASE | re.ASCII)
TWO_DIGITS = re.compile(r"\d\d", re.ASCII)  # Every account has them, most texts have not.
IBAN_HEAD = re.compile(r"\b[A-Z]{2}\d\d[ -]?(?:[A-Z]{4}[ -]?)?$")
SHORTEST_IBAN, LONGEST_IBAN = 15, 34
# Issuers by their first digits, and the lengths that their cards have.
CARD = re.compile(
    r"4\d{15}|4\d{12}|4\d{18}"
    r"|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|2720\d{12}"
    r"|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12}"
    r"|6(?:011|4[4-9]\d|5\d\d)\d{12}|62\d{14,17}|50\d{14}|9792\d{12}"
)


def bank_account(comment: Comment, _: Surroundings, __: Limits) -> Iterator[Finding]:
    if not TWO_DIGITS.search(comment.text):
        return
    for match in IBAN.finditer(comment.text):
        length = account_length(match.group())
        if length:
            span = (match.start(), match.start() + length)
            yield Finding(N_("This is a bank account number."), span=span, certainty=0.98)


def account_length(written: str) -> int:
    """How many of the signs make an IBAN: the words that follow it may look like more of it. Nought if none do."""
    for end in range(len(written), SHORTEST_IBAN - 1, -1):
        compact = re.sub("[ -]", "", written[:end]).upper()
        if written[end - 1] in " -" or not SHORTEST_IBAN <= len(compact) <= LONGEST_IBAN:
            continue
        if remainder(compact) == 1 and iban.is_valid(compact):
            return end
    return 0


def remainder(account: str) -> int:
    """The check of ISO 13616, done here first because the full one is slow and rarely needed."""
    return int("".join(str(int(sign, 36)) for sign in account[4:] + account[:4])) % 97


def payment_card(comment: Comment, _: Surroundings, __: Limits) -> Iterator[Finding]:
    for run in digit_runs(comment.text):
        if CARD.fullmatch(run.digits) and luhn.is_valid(run.digits) and not IBAN_HEAD.search(run.before):
            yield Finding(N_("This is the number of a payment card."), span=run.span, certainty=0.98)
