"""The cheap opinion on a text in Latin letters: which language's common words it uses."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import chain, islice
from typing import NamedTuple

from standfirst.signals.common_words_data import COMMON_WORDS, TELLING_LETTERS

DOUBT = 0.4  # What a common word leaves of the doubt.
SURE_WORDS = 2
SURE_SHARE = 0.2  # Of all words: running text of any of the languages has twice that.


class Tally(NamedTuple):
    """`other` is the language, not the edition's, with most common words in a text, or "" where there is none.

    `own` and `others` count the words that only the one of both languages has, since "de" speaks neither for French
    nor for Spanish; `edition_is_sure` says that nobody needs to look further.
    """

    other: str
    own: int
    others: int
    edition_is_sure: bool = False

    @property
    def certainty(self) -> float:
        """That the text is in the other language, by these words: 0.84 for two, 0.94 for three, none against."""
        return 1 - DOUBT ** max(0, self.others - 2 * self.own)


EDITION_IS_SURE = Tally("", 0, 0, edition_is_sure=True)


def tally(words: list[str], edition: str) -> Tally:
    """Count the common words of the edition's language and of its strongest rival."""
    known = lexicon()
    found = [known[word] for word in words if word in known]
    if not all(map(str.isascii, words)):
        found += told_by_letters(words)
    counts = Counter(chain.from_iterable(found))
    mine = counts.pop(edition, 0)
    most = max(counts.values(), default=0)
    if mine > most and mine >= max(SURE_WORDS, SURE_SHARE * len(words)):
        return EDITION_IS_SURE
    # Of languages with as many, always the same one: a text is not judged another way tomorrow.
    other = min((language for language, times in counts.items() if times == most), default="")
    return Tally(
        other=other,
        own=sum(edition in languages and other not in languages for languages in found),
        others=sum(other in languages and edition not in languages for languages in found),
    )


def told_by_letters(words: list[str]) -> Iterator[frozenset[str]]:
    """The languages of each word that is no common one and has a letter of few languages."""
    known, telling = lexicon(), letters()
    for word in words:
        if not word.isascii() and word not in known:
            yield from islice((telling[letter] for letter in word if letter in telling), 1)


@cache
def lexicon() -> dict[str, frozenset[str]]:
    """Which languages a word is common in."""
    languages: dict[str, set[str]] = {}
    for language, words in COMMON_WORDS.items():
        for word in words.split():
            languages.setdefault(word, set()).add(language)
    return {word: frozenset(known) for word, known in languages.items()}


@cache
def letters() -> dict[str, frozenset[str]]:
    return {letter: frozenset(languages.split()) for letter, languages in TELLING_LETTERS.items()}
