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
    "en": ("US", "GB", "IE", "AU", "IN", "ZA", "NZ", "CA"),
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
    r"(?:\btel\b|telef|\btél|phone|\bmobil|\bmobiel|\bcell\b|\bcall\b|\bcalling\b|\bring\b|\breach\b"
    r"|\btext (?:me|him|her|us|them)\b|whats ?app|\bsms\b|viber|\bfax\b|number is|numéro|\bnumer|\bnúmero\b|appele[zr]"
    r"|joindre|portable|\bruf|\banruf|\berreich|nummer|handy\b|llam[ae]|llámame|móvil|encuentras|\bliga\b|\bligue|celular"
    r"|atende|telem|chiam|cellulare|risponde|\bbel\b|bereikba|dzwo|komórk|звони|позвон|телефон|номер|мобильн|\bтел\b"
    r"|\bara\b|arayın|\bcep\b|numara|اتصل|هاتف|رقم[يهك]|جوال|واتس|موبايل|تلفون|تجدون|फ़ोन|फोन|मोबाइल|मोबाईल|नंबर|नम्बर)[^\n]{0,25}$",
    re.IGNORECASE,
)
ANNOUNCED_AFTER = re.compile(r"[’']?\w{0,4}\s?(?:numara|nolu|'?(?:i|yi|dan|den) ara)", re.IGNORECASE)
# Lines that anybody may call, toll-free or at a premium: nobody's own.
PUBLIC = frozenset(
    (
        *(phonenumbers.PhoneNumberType.TOLL_FREE, phonenumbers.PhoneNumberType.PREMIUM_RATE),
        *(phonenumbers.PhoneNumberType.SHARED_COST, phonenumbers.PhoneNumberType.UAN),
    )
)
NINE = frozenset(("ES", "PL", "PT"))  # Countries whose numbers have nine digits and no nought before them.
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
    if plus_last and is_somebodys("+" + run.digits, None):
        return 0.95
    if international(run):
        return 0.95 if is_somebodys("+" + run.digits.removeprefix("00"), None) else 0.0
    return national_certainty(run, REGIONS.get(primary(language or ""), ()))


def national_certainty(run: DigitRun, regions: tuple[str, ...]) -> float:
    """The same for a number without its country's code, as it is written in any of some countries."""
    announced = bool(ANNOUNCED.search(run.before) or ANNOUNCED_AFTER.match(run.after))
    if not announced and (run.may_be_an_amount or run.in_pairs or run.may_be_a_table):
        return 0.0
    if not any(is_somebodys(run.digits, region) for region in regions):
        return 0.0
    if looks_dialled(run):
        return 0.92 if announced else 0.7
    # Nine digits and more that a numbering plan knows are seldom anything else; eight may count or date something.
    likely = len(run.digits) >= 10 or (len(run.digits) == 9 and not run.written.isdecimal() and NINE & set(regions))
    return 0.8 if announced else 0.5 if likely else 0.3


def international(run: DigitRun) -> bool:
    return run.written[0] in PLUS or (run.digits.startswith("00") and len(run.digits) >= 11)


def looks_dialled(run: DigitRun) -> bool:
    """Whether digits are written as people write what they dial: with the trunk nought, or in the American groups."""
    return (run.digits[0] == "0" and len(run.digits) >= (9 if run.written.isdecimal() else 8)) or bool(
        NORTH_AMERICAN.fullmatch(run.written)
    )


def is_somebodys(digits: str, region: str | None) -> bool:
    """Whether a numbering plan knows the number, and not as a line for everybody."""
    try:
        number = phonenumbers.parse(digits, region)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number(number) and phonenumbers.number_type(number) not in PUBLIC
