"""Signs that a comment gives away a phone number of any country."""

import re
from collections.abc import Iterator

import phonenumbers

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.digits import DigitRun, digit_runs
from standfirst.standards.finding import Finding
from standfirst.standards.languages import primary
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_

# Whose national numbers readers of an edition would write without a country code.
REGIONS = {
    "ar": ("EG", "SA", "AE", "MA", "DZ", "TN", "IQ", "JO", "LB", "SY"),
    "de": ("DE", "AT", "CH"),
    "en": ("US", "GB", "IE", "AU", "IN", "ZA"),
    "es": ("ES", "MX", "AR", "CO"),
    "fr": ("FR", "BE", "CH", "MA"),
    "hi": ("IN",),
    "it": ("IT", "CH"),
    "nl": ("NL", "BE"),
    "pl": ("PL",),
    "pt": ("PT", "BR"),
    "ro": ("RO", "MD"),
    "ru": ("RU", "KZ", "BY"),
    "tr": ("TR", "CY"),
    "uk": ("UA",),
}
# Words that announce a phone number just before it; they settle what the digits alone leave open.
ANNOUNCED = re.compile(
    r"(?:\btel\b|telef|\btél|phone|\bmobil|\bcell\b|\bcall\b|\bcalling\b|\bring\b|\btext (?:me|him|her|us|them)\b"
    r"|whats ?app|\bsms\b|viber|\bfax\b|number is|numéro|\bnumero\b|\bnúmero\b|appele[zr]|joindre"
    r"|\bruf|\banruf|nummer|handy\b|llam[ae]|llámame|ligue|chiam|zadzwo|звони|позвон|телефон|номер|\bтел\b"
    r"|\bara\b|arayın|اتصل|هاتف|رقم|جوال|واتس|موبايل|تلفون|फ़ोन|फोन|मोबाइल|मोबाईल|नंबर|नम्बर)[^\n]{0,25}$",
    re.IGNORECASE,
)
PLUS = ("+", "＋")
NORTH_AMERICAN = re.compile(r"\(?[2-9]\d\d\)?[\s.·-]{0,2}[2-9]\d\d[\s.·-]\d{4}")


def phone_number(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    for run in digit_runs(comment.text):
        # Who writes from right to left often types the plus last.
        plus_last = comment.text[run.span[1] :][:1] in PLUS
        certainty = phone_certainty(run, around.edition_language, plus_last=plus_last)
        if certainty:
            yield Finding(N_("This looks like a phone number."), span=run.span, certainty=certainty)


def phone_certainty(run: DigitRun, language: str | None, *, plus_last: bool = False) -> float:
    """How sure we are that digits are a phone number: the numbering plans decide, words before it help."""
    if not 7 <= len(run.digits) <= 17:
        return 0.0
    if plus_last and is_valid("+" + run.digits, None):
        return 0.95
    if international(run):
        return 0.95 if is_valid("+" + run.digits.removeprefix("00"), None) else 0.0
    regions = REGIONS.get(primary(language or ""), ())
    if not any(is_valid(run.digits, region) for region in regions):
        return 0.0
    announced = bool(ANNOUNCED.search(run.before))
    if looks_dialled(run):
        return 0.92 if announced else 0.7
    # Ten digits and more that a numbering plan knows are seldom anything else; eight may count or date something.
    return 0.8 if announced else 0.5 if len(run.digits) >= 10 else 0.3


def international(run: DigitRun) -> bool:
    return run.written[0] in PLUS or (run.digits.startswith("00") and len(run.digits) >= 11)


def looks_dialled(run: DigitRun) -> bool:
    """Whether digits are written as people write what they dial: with the trunk nought, or in the American groups."""
    return (run.digits[0] == "0" and len(run.digits) >= 9) or bool(NORTH_AMERICAN.fullmatch(run.written))


def is_valid(digits: str, region: str | None) -> bool:
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(digits, region))
    except phonenumbers.NumberParseException:
        return False
