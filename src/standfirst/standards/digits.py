"""Where a text has runs of digits that could number a telephone or a card, and what surrounds them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# Seven digits or more, with at most three signs between two of them, not glued to letters or to a currency sign.
RUN = re.compile(r"(?:[+＋]\s?|(?<![\w$€£¥#№@/=&+-])(?<!\d[.,]))\(?\d(?:[\s().·/–‑‐-]{0,3}\d){6,24}(?![\w@%°€£$¥])")
LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
DAY = r"(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})"
# A day, and perhaps the hour or another day after it.
DATE = re.compile(rf"{DAY}(?:\s[–-]?\s?(?:{DAY}|\d{{1,4}}(?:[.-]\d\d)?))*")
YEAR = re.compile(r"(?:1[5-9]|20|21)\d\d")
INTERNET_ADDRESS = re.compile(r"(?:[12]?\d?\d\.){3}[12]?\d?\d")
DECIMAL = re.compile(r"\d[.]\d+")
THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:[.\s]\d{3}){2,}")
COUNTED = re.compile(
    r"\s?(?:euros?|dollars?|dirhams?|dinars?|livres?|pounds?|francs?|people|users|voters|votes|views|personnes"
    r"|habitants|Menschen|Stimmen|km|kg|million|billion|milliard|EUR|USD|GBP|CHF|دولار|دينار|درهم|شخص)\b",
    re.IGNORECASE,
)
NUMBERED = re.compile(
    r"(?:\bISBN(?:-1[03])?|\bISSN|\bDOI|\bNr\.?|\bNo\.?|\bn°|\border|\bticket|\bcase|\bdocket|\bbill|\barticle"
    r"|\bversion|\bRFC|\bpatent|\bbarcode|\bEAN|[$€£¥#№]|\bUSD|\bEUR|\bGBP|\bCHF)[\s:#]{0,3}$",
    re.IGNORECASE,
)
# "Phone no. 12345678" numbers a phone after all.
DIALLED = re.compile(r"(?:phone|mobile|contact|cell|fax|tel\w*|handy|whatsapp)[\s-]{0,2}n[or°]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DigitRun:
    """A stretch of digits as written, its digits alone, and the words just before it."""

    written: str
    digits: str
    span: tuple[int, int]
    before: str


def digit_runs(text: str) -> Iterator[DigitRun]:
    """Runs long enough to be personal, save those that are plainly a date, an amount, a book or a part of a link."""
    links: list[tuple[int, int]] | None = None
    for match in RUN.finditer(text):
        if links is None:
            links = [link.span() for link in LINK.finditer(text)]
        if any(start <= match.start() < end for start, end in links):
            continue
        run = run_of(match, text)
        if not plainly_something_else(run, text[match.end() : match.end() + 16]):
            yield run


def run_of(match: re.Match[str], text: str) -> DigitRun:
    digits = "".join(str(int(sign)) for sign in match.group() if sign.isdecimal())
    return DigitRun(match.group(), digits, match.span(), text[max(0, match.start() - 40) : match.start()])


def plainly_something_else(run: DigitRun, after: str) -> bool:
    written = run.written
    if written[0] in "+＋":
        return False
    groups = re.findall(r"\d+", written)
    bare = written.lstrip("(")
    return bool(
        DATE.fullmatch(bare)
        or INTERNET_ADDRESS.fullmatch(bare)
        or THOUSANDS.fullmatch(written)
        or DECIMAL.fullmatch(written)
        or all(YEAR.fullmatch(group) for group in groups)
        or (all(len(group) <= 2 for group in groups) and not run.digits.startswith("0"))
        or COUNTED.match(after)
        or (NUMBERED.search(run.before) and not DIALLED.search(run.before))
    )
