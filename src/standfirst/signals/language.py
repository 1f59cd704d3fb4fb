"""Whether a text is in its edition's language or surely in another.

Nobody should be told that they write another language when they do not. So two opinions must agree before we say so:
the script or the common words of the text, which cost little, and a statistical identifier, which knows more languages
and is asked only where the first is not already sure that the language is the edition's. What stays open is unknown:
short texts, languages whose common words we have no list of, Arabic, Russian or Urdu in Latin letters.
"""

import re
from typing import NamedTuple

from standfirst.signals.common_words import Tally, has_common_words, tally
from standfirst.signals.identifier import odds
from standfirst.signals.plain_text import visible, without_addresses, without_look_alikes
from standfirst.signals.scripts import LANGUAGES, LATIN, Writing, foreign_share, script_of, writing


class Guess(NamedTuple):
    """`language` is an ISO 639-1 code, `certainty` is 0 to 1."""

    language: str
    certainty: float


UNKNOWN = Guess("und", 0.0)

READ = 2000  # Characters from the beginning, which are plenty.
ENOUGH_LETTERS = 25
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
    counted = tally(words if plain.isascii() else list(map(without_look_alikes, words)), edition)
    if counted.edition_is_sure:
        return Guess(edition, 0.95)
    if not counted.other or (script_of(edition) == LATIN and not has_common_words(edition)):
        return UNKNOWN
    return agreed(plain, counted, edition)


def agreed(plain: str, counted: Tally, edition: str) -> Guess:
    found = odds(plain, prior=edition)
    if found.best == edition:
        return Guess(edition, found.certainty)
    if found.best != counted.other:
        return UNKNOWN
    return Guess(found.best, round(found.certainty * counted.certainty, 2))
