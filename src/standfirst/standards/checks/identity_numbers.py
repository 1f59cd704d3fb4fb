"""Signs that a comment gives away the number of somebody's passport, identity card or social insurance."""

import re
from collections.abc import Callable, Iterator

from stdnum.ar import cuit
from stdnum.br import cpf
from stdnum.ch import ssn as avs
from stdnum.cl import rut
from stdnum.cn import ric
from stdnum.es import dni, nie
from stdnum.fr import nir
from stdnum.in_ import aadhaar
from stdnum.it import codicefiscale
from stdnum.mx import curp
from stdnum.nl import bsn
from stdnum.pl import pesel
from stdnum.ro import cnp
from stdnum.tr import tckimlik
from stdnum.us import ssn
from stdnum.util import clean

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.finding import Finding
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_

Check = Callable[[str], bool]

# Runs of digits, perhaps in groups, and of capitals and digits together, that may number a person.
CANDIDATE = re.compile(
    r"(?<![\w@/.-])(?=[A-Z]{0,6}\d)[A-Z0-9]{1,18}(?:[ .-](?=[A-Z]?\d|[A-Z](?![A-Z0-9]))[A-Z0-9]{1,14}){0,6}(?![\w@])",
    re.IGNORECASE | re.ASCII,
)
# Numbers whose shape and check digits leave no doubt, those that leave some, and those that need a word before them.
SHAPES: tuple[tuple[re.Pattern[str], Check, float], ...] = (
    (re.compile(r"[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z]"), codicefiscale.is_valid, 0.95),
    (re.compile(r"[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z0-9]\d"), curp.is_valid, 0.95),
    (re.compile(r"[XYZ][ -]?\d{7}[ -]?[A-Z]"), nie.is_valid, 0.9),
    (re.compile(r"\d{8}[ -]?[A-Z]|\d\d\.\d{3}\.\d{3}[ -]?[A-Z]"), dni.is_valid, 0.85),
    (re.compile(r"[12] ?\d\d ?(?:0[1-9]|1[0-2]) ?\d\d ?\d{3} ?\d{3} ?\d\d"), nir.is_valid, 0.95),
    (re.compile(r"\d{6}(?:19|20)\d{9}[\dX]"), ric.is_valid, 0.95),
    (re.compile(r"756\.?\d{4}\.?\d{4}\.?\d\d"), avs.is_valid, 0.95),
    (re.compile(r"\d{3}\.\d{3}\.\d{3}-\d\d"), cpf.is_valid, 0.9),
    (re.compile(r"\d{1,2}\.\d{3}\.\d{3}-[\dK]"), rut.is_valid, 0.85),
    (re.compile(r"(?:20|2[3-7])-\d{8}-\d"), cuit.is_valid, 0.85),
    (re.compile(r"[1-8]\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{6}"), cnp.is_valid, 0.8),
    (re.compile(r"\d{3}-\d\d-\d{4}"), ssn.is_valid, 0.6),
    (re.compile(r"\d{4}[ -]\d{4}[ -]\d{4}"), aadhaar.is_valid, 0.6),
    (re.compile(r"\d\d(?:[0189][1-9]|[1239][0-2])[0-3]\d{6}"), pesel.is_valid, 0.6),
    (re.compile(r"[1-9]\d{10}"), tckimlik.is_valid, 0.6),
    (re.compile(r"\d{11}"), cpf.is_valid, 0.4),
    (re.compile(r"\d{9}"), bsn.is_valid, 0.3),
)
ANNOUNCED = re.compile(
    r"(?:passport|passeport|pass(?:port)?nummer|reisepass|pasaporte|passaporto|passaporte|paspoort|paszport"
    r"|паспорт|pasaport"
    r"|جواز|social security|\bssn\b|national insurance|\bnino\b|identity card|\bid (?:card|no|number)|personalausweis"
    r"|carte d.identité|sécu(?:rité sociale)?\b|\bnir\b|\bdni\b|\bnie\b|\bbsn\b|\bpesel\b|\bcnp\b|\bcpf\b"
    r"|\brut\b|\bcui[tl]\b"
    r"|codice fiscale|carta d.identità|aadhaar|\bcurp\b|kimlik|снилс|\bинн\b"
    r"|رقم الهوية|الرقم القومي|الرقم الوطني|身份证"
    r"|dowod\w{0,4}|dowód|steuer-?id)[^\n\d]{0,20}$",
    re.IGNORECASE,
)
FEWEST_DIGITS = 6
DIGIT = re.compile(r"\d")


def identity_number(comment: Comment, _: Surroundings, __: Limits) -> Iterator[Finding]:
    if len(DIGIT.findall(comment.text)) < FEWEST_DIGITS:
        return
    for match in CANDIDATE.finditer(comment.text):
        certainty = identity_certainty(match.group(), comment.text[max(0, match.start() - 45) : match.start()])
        if certainty:
            yield Finding(
                N_("This looks like the number of an identity document."), span=match.span(), certainty=certainty
            )


def identity_certainty(written: str, before: str) -> float:
    """How sure we are that signs number a person: their shape and check digits, and words that announce them."""
    if sum(map(str.isdecimal, written)) < FEWEST_DIGITS:
        return 0.0
    announced = bool(ANNOUNCED.search(before))
    shaped = written.upper()
    found = max(
        (sure for shape, check, sure in SHAPES if shape.fullmatch(shaped) and check(clean(shaped, " .-"))), default=0.0
    )
    if found:
        return max(found, 0.9) if announced else found
    return 0.7 if announced and len(clean(written, " .-")) <= 14 else 0.0
