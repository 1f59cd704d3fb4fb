"""The lists of a language as an edition has changed them."""

from copy import deepcopy
from functools import lru_cache

from standfirst.standards.edition_words import NO_WORDS, EditionWords, folded_entry
from standfirst.standards.lexicon import Entry, Lexicon, is_latin, lexicon_for


def edition_lexicon(language: str, words: EditionWords) -> Lexicon:
    """The list of the language itself where the edition changes nothing."""
    return lexicon_for(language) if words == NO_WORDS else changed_lexicon(language, words)


@lru_cache(maxsize=32)
def changed_lexicon(language: str, words: EditionWords) -> Lexicon:
    """What the edition says goes before what the lists say."""
    lexicon = deepcopy(lexicon_for(language))
    for strong, entries in ((True, words.strong), (False, words.mild)):
        for written in entries:
            mind(lexicon, written, strong=strong)
    for written in words.allowed:
        leave_alone(lexicon, written)
    return lexicon


def mind(lexicon: Lexicon, written: str, *, strong: bool) -> None:
    word = folded_entry(written)
    forget(lexicon, word)
    lexicon.add(Entry(word, strong, native=not is_latin(written)))


def leave_alone(lexicon: Lexicon, written: str) -> None:
    word = folded_entry(written)
    forget(lexicon, word)
    if not word.startswith("*"):
        lexicon.allow(word)


def forget(lexicon: Lexicon, word: str) -> None:
    """Whatever the lists say of the very same entry."""
    plain = word.strip("*")
    if " " in plain:
        first, *rest = plain.split()
        kept = [(others, entry) for others, entry in lexicon.phrases.get(first, []) if others != tuple(rest)]
        lexicon.phrases[first] = kept
    elif word.startswith("*"):
        lexicon.cores.pop(plain, None)
    else:
        (lexicon.stems if word.endswith("*") else lexicon.words).pop(plain, None)
        (lexicon.allowed_stems if word.endswith("*") else lexicon.allowed_words).discard(plain)
