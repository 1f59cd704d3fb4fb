"""Whether a text is in its edition's language or surely in another.

Nobody should be told that they write another language when they do not. So the script or the common words of a text,
which cost little, are asked first, and a table of runs of characters only where they are not already sure that the
language is the edition's. Where the table names a language of which the text has no common word, it must be surer. What
stays open is unknown: very short texts, languages that the table does not know, Arabic, Russian or Urdu in Latin
letters.
"""

import re
from typing import NamedTuple

from standfirst.signals.common_words import Tally, tally
from standfirst.signals.identifier import odds
from standfirst.signals.language_table import NO_LANGUAGE, chances
from standfirst.signals.plain_text import visible, without_addresses, without_look_alikes
from standfirst.signals.scripts import LANGUAGES, LATIN, Writing, foreign_share, script_of, writing


class Guess(NamedTuple):
    """`language` is an ISO 639-1 code, `certainty` is 0 to 1."""

    language: str
    certainty: float


UNKNOWN = Guess("und", 0.0)

READ = 2000  # Characters from the beginning, which are plenty.
ENOUGH_LETTERS = 20
ENOUGH_ALONE = 40  # From which on the table needs no common words beside it.
PRIOR = 6.0  # How much likelier the edition's language is before a word is read.
ENOUGH_SIGNS = 10  # In scripts where a sign is a syllable or a word.
TERSE = frozenset({"Han", "Kana", "Hangul"})
CLEARLY_FOREIGN = 0.03  # The share of letters that a language does not have from which a text is another's.

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
QUOTATION_MARKS = '"“„«>'
QUOTATION = re.compile('«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]|"[^"]*"|^>.*$', re.MULTILINE)


def guess_language(text: str, edition: str) -> Guess:
    """The language of a text for readers of an edition, or `UNKNOWN`.

    `edition` is the language of the edition ("pt" or "pt-br"). A language other than the edition's with a certainty
    of 0.8 and more is meant as "surely".
    """
    plain = own_words(without_addresses(visible(text[:READ])))
    words = WORD.findall(plain.lower())
    letters = "".join(words)
    if len(letters) < ENOUGH_SIGNS:
        return UNKNOWN
    written, language = writing(letters), edition.partition("-")[0].lower()
    if len(letters) < ENOUGH_LETTERS and not is_terse(written, language):
        return UNKNOWN
    if written.script == LATIN:
        return guess_by_words(plain, words, language)
    if written.script == script_of(language):
        return guess_within_script(plain, letters, language)
    return guess_by_script(letters, written)


def is_terse(written: Writing, edition: str) -> bool:
    """Whether few signs say enough; not where a Japanese title, all in Han, could be taken for Chinese."""
    return written.script in TERSE and not (edition == "ja" and written.script == "Han")


def own_words(plain: str) -> str:
    """A text without what it quotes, which may be in any language; all of it where it is nothing but a quotation."""
    if not any(mark in plain for mark in QUOTATION_MARKS):
        return plain
    own = QUOTATION.sub(" ", plain)
    return own if WORD.search(own) else plain


def guess_by_script(letters: str, written: Writing) -> Guess:
    """The language of a text whose script the edition's language does not use: the script settles it."""
    likeliest, *others = LANGUAGES[written.script]
    if others and foreign_share(letters, likeliest) >= CLEARLY_FOREIGN:
        likeliest = odds(letters, among=others).best
    return Guess(likeliest, round(written.share, 2))


def guess_within_script(plain: str, letters: str, edition: str) -> Guess:
    """Whether a text in the edition's own script, which is not Latin, is in one of its other languages."""
    languages = LANGUAGES[script_of(edition)]
    foreign = foreign_share(letters, edition)
    if len(languages) == 1 or foreign < CLEARLY_FOREIGN:
        return Guess(edition, 0.9)
    found = odds(plain, among=languages, prior=edition)
    return Guess(found.best, found.certainty)


def guess_by_words(plain: str, words: list[str], edition: str) -> Guess:
    """The language of a text in Latin letters, by its common words first."""
    if not plain.isascii():
        words = list(map(without_look_alikes, words))
    counted = tally(words, edition)
    if counted.edition_is_sure:
        return Guess(edition, 0.95)
    likely = chances(" ".join(words).replace("'", " ").replace("’", " "))
    if script_of(edition) == LATIN and edition not in likely:
        return UNKNOWN
    return weighed(likely, counted, edition, len("".join(words)))


def weighed(likely: dict[str, float], counted: Tally, edition: str, letters: int) -> Guess:
    """The likeliest language, and how much likelier it is than the edition's, common words counted in."""
    own = likely.get(edition, 0.0) * PRIOR
    best = max(likely, key=likely.__getitem__)
    if best in {edition, NO_LANGUAGE} or own >= likely[best]:
        sure = own / (own + likely[best]) if best != edition else min(0.95, likely[best])
        return Guess(edition, round(sure, 2)) if own and best != NO_LANGUAGE else UNKNOWN
    doubt = 1 - likely[best] / (1 + own)
    if counted.other == best and counted.others > counted.own:
        doubt *= 1 - counted.certainty
    elif counted.own:
        return UNKNOWN
    elif letters < ENOUGH_ALONE:
        doubt = max(doubt * 4, 0.1)
    return Guess(best, round(max(0.0, 1 - doubt), 2))
