"""What the words of a text are to a grammar: names of groups, copulas, harmful deeds; read from data at first use."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from standfirst.standards.folding import WORD, fold
from standfirst.standards.phrasebook import ARABIC_LETTER, LANGUAGES, arabic_forms

TOKEN = re.compile(r"([^\W_]+)|([.!?;…؟؛。]+|\n\s*\n)|(?<=\s)([—–-]+)(?=\s)|[,:،]")
SENTENCE_END, COMMA, DASH, UNKNOWN = ".", ",", "-", "_"
FIRST_SIGN = 0x100  # Each set of kinds is written as one sign, from here on.
MOST_KNOWN = 50_000  # Words looked up before are kept, and a flood of new ones must not fill the memory.
SHORTEST_LOOSE = 4
SECOND_BY = 2  # The letters of a second word by which it is looked up.
SHORT = 5  # Words shorter than this stand in many texts, the shortest in most.
LONGEST_STEM, SHORTEST_ENDING, LONGEST_ENDING = 24, 2, 9
Kinds = frozenset[str]
INNOCENT = "NONE"  # Words that begin like others, and are nothing to the grammar.
NO_KIND: Kinds = frozenset()


@dataclass(frozen=True, slots=True)
class Token:
    """One word, or several that are one to the grammar: the sign of its kinds, and where it stands in the text."""

    sign: str
    start: int
    end: int


@dataclass(slots=True)
class Possible:
    """What a word may be: by itself, before a second word, and the runs that it begins, by their second."""

    alone: int
    second: dict[str, int] = field(default_factory=dict)
    runs: dict[str, dict[tuple[str, ...], set[str]]] = field(default_factory=dict)


@dataclass
class Words:
    """The words of a language under their kinds: whole ones, beginnings, endings, and several that go together."""

    whole: dict[str, set[str]] = field(default_factory=dict)
    stems: dict[str, set[str]] = field(default_factory=dict)
    endings: dict[str, set[str]] = field(default_factory=dict)
    together: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    signs: dict[Kinds, str] = field(default_factory=dict)
    known: dict[str, Kinds] = field(default_factory=dict)
    bits: dict[str, int] = field(default_factory=dict)
    may_be: dict[str, Possible] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)  # How many short words are of a kind.

    def add(self, kind: str, written: str) -> None:
        parts = [part for piece in written.split() for part in folded_parts(piece)]
        self.counts[kind] += max(0, SHORT - len(parts[0])) if len(parts) == 1 else 0
        if len(parts) > 1:
            self.together.setdefault(parts[0].rstrip("*")[:3], []).append((tuple(parts), kind))
        elif parts[0].startswith("*"):
            self.endings.setdefault(parts[0].strip("*"), set()).add(kind)
        elif parts[0].endswith("*"):
            self.stems.setdefault(parts[0].rstrip("*"), set()).add(kind)
        else:
            self.whole.setdefault(parts[0], set()).add(kind)

    def kinds_of(self, word: str) -> Kinds:
        """All that a word may be; looked up once."""
        found = self.known.get(word)
        if found is None:
            found = self.look_up(word)
            if len(self.known) < MOST_KNOWN:
                self.known[word] = found
        return found

    def look_up(self, word: str) -> Kinds:
        forms = sorted(arabic_forms(word), key=len, reverse=True) if ARABIC_LETTER.match(word) else [word]
        for form in forms:
            if kinds := self.look_up_form(form):
                return kinds
        return NO_KIND

    def look_up_form(self, word: str) -> Kinds:
        whole = self.whole.get(word, set())
        begun = longest(self.stems, (word[:size] for size in range(min(len(word), LONGEST_STEM), 1, -1)))
        if INNOCENT in whole or (INNOCENT in begun and not whole):
            return NO_KIND
        ended = longest(self.endings, (word[-size:] for size in range(LONGEST_ENDING, SHORTEST_ENDING - 1, -1)))
        return frozenset(whole | begun | ended)

    def sign_of(self, kinds: Kinds) -> str:
        if not kinds:
            return UNKNOWN
        return self.signs.setdefault(kinds, chr(FIRST_SIGN + len(self.signs)))

    def bits_of(self, kinds: Iterable[str]) -> int:
        """Each kind as a bit of its own."""
        found = 0
        for kind in kinds:
            found |= self.bits.setdefault(kind, 1 << len(self.bits))
        return found

    def possible(self, vocabulary: Set[str]) -> int:
        """All kinds that some words may be of, alone or with others after them: never too few."""
        found, known = 0, self.may_be
        for word in vocabulary:
            may_be = known.get(word) or self.possible_of(word)
            found |= may_be.alone
            for second in may_be.second.keys() & vocabulary if may_be.second else ():
                found |= may_be.second[second]
        return found

    def possible_of(self, word: str) -> Possible:
        """What a word may be; looked up once."""
        found = Possible(self.bits_of(self.kinds_of(word)))
        for run, kind in self.runs_from(word):
            bit = self.bits_of((kind,))
            if run[1].endswith("*"):
                found.alone |= bit
            else:
                found.second[run[1]] = found.second.get(run[1], 0) | bit
            found.runs.setdefault(run[1].rstrip("*")[:SECOND_BY], {}).setdefault(run, set()).add(kind)
        if len(self.may_be) < MOST_KNOWN:
            self.may_be[word] = found
        return found

    def runs_from(self, word: str) -> Iterator[tuple[tuple[str, ...], str]]:
        """The runs of several words that may begin with a word, longest first."""
        return (entry for entry in self.together.get(word[:3], ()) if is_form(word, entry[0][0]))

    def settle(self) -> None:
        """Longer runs of words come before shorter ones."""
        for runs in self.together.values():
            runs.sort(key=lambda run: -len(run[0]))


def loosened(written: str, ending: int) -> str:
    """A long word whose last letters may be others, so that one form of it stands for all."""
    single = ending and " " not in written and "*" not in written and "'" not in written
    return f"{written[:-ending]}*" if single and len(written) - ending >= SHORTEST_LOOSE else written


def longest(known: dict[str, set[str]], pieces: Iterable[str]) -> set[str]:
    return next((known[piece] for piece in pieces if piece in known), set())


def folded_parts(piece: str) -> list[str]:
    """The folded words of a written one, stars kept: an apostrophe divides two."""
    words = WORD.findall(fold(piece).text)
    words[0] = ("*" if piece.startswith("*") else "") + words[0]
    words[-1] += "*" if piece.endswith("*") else ""
    return words


def tokens_in(text: str, words: Words) -> Iterator[Token]:
    """The words of a folded text as the grammar sees them, with the ends of sentences and commas."""
    found = list(TOKEN.finditer(text))
    place = 0
    while place < len(found):
        match = found[place]
        if not match[1]:
            yield Token(SENTENCE_END if match[2] else DASH if match[3] else COMMA, *match.span())
            place += 1
            continue
        size, kinds = run_at(found, place, words)
        yield Token(words.sign_of(kinds), match.start(), found[place + size - 1].end())
        place += size


def run_at(found: list[re.Match[str]], place: int, words: Words) -> tuple[int, Kinds]:
    """How many words from here on are one, and what they are."""
    word = found[place][1]
    runs = (words.may_be.get(word) or words.possible_of(word)).runs
    second = found[place + 1][1] if runs and place + 1 < len(found) else None
    for run, kinds in runs.get(second[:SECOND_BY], {}).items() if second else ():
        here = found[place : place + len(run)]
        if len(here) == len(run) and all(is_form(each[1], part) for each, part in zip(here, run, strict=True)):
            return len(run), NO_KIND if INNOCENT in kinds else frozenset(kinds)
    return 1, words.kinds_of(word)


def is_form(word: str | None, part: str) -> bool:
    if word is None:
        return False
    return word.startswith(part[:-1]) if part.endswith("*") else word == part


@cache
def lines_of(name: str) -> tuple[tuple[str, str], ...]:
    """The lines of a data file, each with the heading it stands under."""
    heading, found = "", []
    text = files("standfirst.standards").joinpath("grammars", f"{name}.txt").read_text("utf-8")
    for line in text.splitlines():
        content = line.partition("#")[0].strip()
        if content.startswith("["):
            heading = content.strip("[]")
        elif content:
            found.append((heading, content))
    return tuple(found)


@cache
def words_of(language: str) -> Words:
    words = Words()
    for heading, line in lines_of(language) if language in LANGUAGES else ():
        kind, _, ending = heading.partition(" ~")
        if kind.isupper():
            for written in line.split("|"):
                words.add(kind, loosened(written.strip(), int(ending or 0)))
    words.settle()
    return words
