"""Where a text has runs of digits that could number a telephone or a card, and what surrounds them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

# Seven digits or more, with at most three signs between two of them, not glued to letters or to a currency sign.
RUN = re.compile(r"(?:[+＋]\s?|(?<![\w$€£¥#№@/=&+-])(?<!\d[.,]))\(?\d(?:[\s().·/–‑‐-]{0,3}\d){6,24}(?![\w@%°€£$¥])")
# What each run has: most texts end here, for nothing is found faster than a digit.
FEWEST = re.compile(r"\d(?:[\s().·/–‑‐-]{0,3}\d){6}")
LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
DAY = r"(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:(?:1[5-9]|20|21)\d\d|\d\d)|(?:1[5-9]|20|21)\d\d[./-]\d{1,2}[./-]\d{1,2})"
# A day, and perhaps the hour or another day after it.
DATE = re.compile(rf"{DAY}(?:\s[–-]?\s?(?:{DAY}|\d{{1,4}}(?:[.-]\d\d)?))*")
YEAR = re.compile(r"(?:1[5-9]|20|21)\d\d")
INTERNET_ADDRESS = re.compile(r"(?:[12]?\d?\d\.){3}[12]?\d?\d")
DECIMAL = re.compile(r"\d[.]\d+|\d[.]\d{1,2}(?:[.]\d+)+")  # Of a number, or of a version.
RANGE = re.compile(r"[1-9]\d*\s?[–-]\s?\d+|[1-9]\d*\s[–-]\s\d+\s[–-]\s\d+")
THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:[.\s]\d{3}){2,}")
COUNTED = re.compile(
    r"\s?(?:euros?|dollars?|dirhams?|dinars?|livres?|pounds?|francs?|people|users|voters|votes|views|personnes"
    r"|habitants|Menschen|Stimmen|km|kg|million|billion|milliard|EUR|USD|GBP|CHF|zł|руб|лир|TL|دولار|دينار|درهم|شخص)\b",
    re.IGNORECASE,
)
# An amount is followed by what it counts; a number that is dialled, by a stop or nothing.
FOLLOWED_BY_WORD = re.compile(r"\s[^\W\d_]")
NUMBERED = re.compile(
    r"(?:\bISBN(?:-1[03])?|\bISSN|\bDOI|\bNr\.?|\bno\.|\bn[°º]\.?|№|\border|\bticket|\bcase|\bdocket|\bbill|\barticle"
    r"|(?:order|ticket|case|bill|invoice|item|file|room|flight) (?:no|number)|\bversion|\bRFC|\bpatent|\bbarcode|\bEAN"
    r"|[$€£¥#]|\bUSD|\bEUR|\bGBP|\bCHF)[\s:#]{0,3}$",
    re.IGNORECASE,
)
# "Phone no. 12345678" numbers a phone after all.
DIALLED = re.compile(r"(?:phone|mobile|contact|cell|fax|tel\w{0,12}|handy|whatsapp)[\s-]{0,2}n[or°º]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DigitRun:
    """A stretch of digits as written, its digits alone, and what stands just before and after it."""

    written: str
    digits: str
    span: tuple[int, int]
    before: str
    after: str

    @property
    def may_be_an_amount(self) -> bool:
        """Whether it is in groups of three, and what follows may be what it counts."""
        return bool(THOUSANDS.fullmatch(self.written) and FOLLOWED_BY_WORD.match(self.after))

    @property
    def may_be_a_table(self) -> bool:
        """Whether it begins with a year, or goes from one number to another."""
        groups = re.findall(r"\d+", self.written)
        return bool(YEAR.fullmatch(groups[0])) or bool(RANGE.fullmatch(self.written))

    @property
    def in_pairs(self) -> bool:
        """Whether it is nothing but pairs and single digits, as scores and drawn numbers are."""
        return max(map(len, re.findall(r"\d+", self.written))) <= 2 and self.digits[0] != "0"


@lru_cache(maxsize=8)  # Several checks in a row look at the same comment.
def digit_runs(text: str) -> tuple[DigitRun, ...]:
    """Runs long enough to be personal, save those that are plainly a date, an amount, a book or a part of a link."""
    return tuple(personal_runs(text)) if FEWEST.search(text) else ()


def personal_runs(text: str) -> Iterator[DigitRun]:
    links: list[tuple[int, int]] | None = None
    for match in RUN.finditer(text):
        if links is None:
            links = [link.span() for link in LINK.finditer(text)]
        if any(start <= match.start() < end for start, end in links):
            continue
        run = run_of(match, text)
        if not plainly_something_else(run):
            yield run


def run_of(match: re.Match[str], text: str) -> DigitRun:
    digits = "".join(str(int(sign)) for sign in match.group() if sign.isdecimal())
    before, after = text[max(0, match.start() - 40) : match.start()], text[match.end() : match.end() + 30]
    return DigitRun(match.group(), digits, match.span(), before, after)


def plainly_something_else(run: DigitRun) -> bool:
    written = run.written
    if written[0] in "+＋":
        return False
    groups = re.findall(r"\d+", written)
    bare = written.lstrip("(")
    return bool(
        DATE.fullmatch(bare)
        or INTERNET_ADDRESS.fullmatch(bare)
        or (THOUSANDS.fullmatch(written) and len(run.digits) != 9)
        or DECIMAL.fullmatch(written)
        or all(YEAR.fullmatch(group) for group in groups)
        or (max(map(len, groups)) == 1)
        or COUNTED.match(run.after)
        or (NUMBERED.search(run.before) and not DIALLED.search(run.before))
    )
