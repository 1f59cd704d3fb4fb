"""Lists of offensive words, read from data files at first use, and the ways in which a word is on one."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from standfirst.standards.folding import fold

LANGUAGES = ("ar", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ro", "ru", "tr")
SHORTEST_STEM = 3
MOST_HARMLESS, LONGEST_HARMLESS = 20_000, 24
# What Arabic writes together with the word that follows, in this order: "oh", "and", "so"; "with", "like", "to"; "the".
ARABIC_PREFIXES = (("يا", "و", "ف"), ("ب", "ك", "ل"), ("ال", "ل"))


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a list. `everywhere`: offensive in any language's text; `lower`: a name when capitalised.

    `native`: written in another script than Latin; `spelt`: the very letters, in small ones, where others will not do.
    """

    written: str
    strong: bool
    everywhere: bool = False
    lower: bool = False
    native: bool = False
    spelt: str = ""

    def is_spelt_in(self, written: str) -> bool:
        """Whether a word has the very letters of the entry, where that matters. A Turkish I is small without a dot."""
        if not self.spelt:
            return True
        begun = self.spelt.rstrip("*")
        forms = (unicodedata.normalize("NFC", form) for form in small_letters(written))
        return all(form.startswith(begun) and (form == begun or self.spelt.endswith("*")) for form in forms)


@dataclass(eq=False)
class Lexicon:
    """The entries that hold for texts in one language, and the harmless words that resemble them.

    `harmless` are words that were looked for and not found, for half of the words of a text are the same in all texts.
    """

    words: dict[str, Entry] = field(default_factory=dict)
    stems: dict[str, Entry] = field(default_factory=dict)
    cores: dict[str, Entry] = field(default_factory=dict)
    phrases: dict[str, list[tuple[tuple[str, ...], Entry | None]]] = field(default_factory=dict)
    allowed_words: set[str] = field(default_factory=set)
    allowed_stems: set[str] = field(default_factory=set)
    heads: set[str] = field(default_factory=set)
    harmless: set[str] = field(default_factory=set)

    def may_hold(self, word: str) -> bool:
        """A quick look that is never wrong when it says no, save for cores."""
        return word[:SHORTEST_STEM] in self.heads

    def find(self, word: str) -> Entry | None:
        """The entry under which a folded word falls, if any."""
        entry = self.words.get(word)
        if entry is None and self.may_hold(word):
            entry = next((self.stems[word[:end]] for end in stem_ends(word) if word[:end] in self.stems), None)
        entry = entry or next((entry for core, entry in self.cores.items() if core in word), None)
        return None if entry is None or self.is_allowed(word) else entry

    def is_allowed(self, word: str) -> bool:
        return word in self.allowed_words or any(word[:end] in self.allowed_stems for end in stem_ends(word))

    def keep_harmless(self, word: str) -> None:
        """Remember that a word has no entry; a flood of rare words must not fill the memory."""
        if len(self.harmless) < MOST_HARMLESS and len(word) <= LONGEST_HARMLESS:
            self.harmless.add(word)

    def add(self, entry: Entry) -> None:
        self.harmless.clear()
        word = entry.written
        if " " in word:
            self.add_phrase(word, entry)
        elif word.startswith("*"):
            self.cores[word.strip("*")] = entry
        else:
            (self.stems if word.endswith("*") else self.words)[word.rstrip("*")] = entry
            self.heads.add(word[:SHORTEST_STEM])

    def allow(self, word: str) -> None:
        if " " in word:
            self.add_phrase(word, None)
        else:
            (self.allowed_stems if word.endswith("*") else self.allowed_words).add(word.rstrip("*"))

    def add_phrase(self, phrase: str, entry: Entry | None) -> None:
        """Keep a phrase under its first word; the entry of a harmless one is None."""
        first, *rest = phrase.split()
        self.phrases.setdefault(first, []).append((tuple(rest), entry))


def small_letters(written: str) -> tuple[str, ...]:
    """A word in small letters; in capitals an I may be either of the two of Turkish, so that both must do."""
    if written.isupper() and "I" in written:
        return (written.lower(), written.replace("I", "ı").lower())
    return (written.replace("İ", "i").lower(),)


def stem_ends(word: str) -> range:
    return range(SHORTEST_STEM, min(len(word), 20) + 1)


@cache
def lexicon_for(language: str) -> Lexicon:
    """The list of a language together with what offends everywhere; that alone where we have no list."""
    lexicon = Lexicon()
    for name in LANGUAGES:
        for entry in read_entries(name):
            if entry.everywhere or name == language:
                lexicon.add(entry)
    for name in LANGUAGES:
        for word in read_allowed(name):
            lexicon.allow(word)
    return lexicon


def read_entries(language: str) -> Iterator[Entry]:
    for kind, written, flags in read_lines(language):
        if kind in {"mild", "strong"}:
            word = fold(written).text
            yield Entry(
                word,
                kind == "strong",
                everywhere="everywhere" in flags,
                lower="lower" in flags,
                native=not is_latin(written),
                spelt=written.lower() if "spelt" in flags else "",
            )


def read_allowed(language: str) -> Iterator[str]:
    return (fold(word).text for kind, word, _ in read_lines(language) if kind == "allow")


@cache
def read_lines(language: str) -> tuple[tuple[str, str, frozenset[str]], ...]:
    """Each line of a list as its kind, its word and its flags."""
    text = files("standfirst.standards").joinpath("lexicons", f"{language}.txt").read_text("utf-8")
    return tuple(parse_lines(text.splitlines()))


def parse_lines(lines: Iterable[str]) -> Iterator[tuple[str, str, frozenset[str]]]:
    for line in lines:
        content, _, flags = line.partition("#")[0].partition("|")
        if content.strip():
            kind, word = content.split(maxsplit=1)
            yield kind, word.strip(), frozenset(flags.split())


def is_latin(written: str) -> bool:
    return all("LATIN" in unicodedata.name(letter, "") for letter in written if letter.isalpha())


def without_prefixes(word: str) -> list[str]:
    """An Arabic word, and what is left of it without what is written together with it."""
    forms = [word]
    for prefixes in ARABIC_PREFIXES:
        forms += [
            form[len(prefix) :]
            for form in forms
            for prefix in prefixes
            if form.startswith(prefix) and len(form) - len(prefix) >= SHORTEST_STEM
        ]
    return forms
