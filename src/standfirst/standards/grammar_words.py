"""What the words of a text are to a grammar: names of groups, copulas, harmful deeds; read from data at first use."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from functools import cache, reduce
from importlib.resources import files
from itertools import islice
from operator import or_
from typing import NamedTuple

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


class Token(NamedTuple):
    """One word, or several that are one to the grammar: the sign of its kinds, and where it stands in the text."""

    sign: str
    start: int
    end: int


@dataclass(slots=True)
class Read:
    """How a word is read: the sign of its kinds, and the runs that it begins, by the first letters of their second."""

    sign: str
    runs: dict[str, dict[tuple[str, ...], set[str]]] = field(default_factory=dict)


@dataclass
class Words:
    """The words of a language under their kinds: whole ones, beginnings, endings, and several that go together."""

    whole: dict[str, set[str]] = field(default_factory=dict)
    stems: dict[str, set[str]] = field(default_factory=dict)
    endings: dict[str, set[str]] = field(default_factory=dict)
    together: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    ending: dict[str, list[tuple[str, str]]] = field(default_factory=dict)  # First words and kinds by the second.
    signs: dict[Kinds, str] = field(default_factory=dict)
    known: dict[str, Kinds] = field(default_factory=dict)
    bits: dict[str, int] = field(default_factory=dict)
    met: dict[str, Read] = field(default_factory=dict)  # Words met before, as all that follow.
    asked: int = -1  # The kinds that any rule asks for, as bits: all until the rules are known.
    alone: dict[str, int] = field(default_factory=dict)  # Of these what a word may be by itself,
    beside: dict[str, dict[str, int]] = field(default_factory=dict)  # and what where another word stands in the text.
    idle: set[str] = field(default_factory=set)  # Words that no rule asks for: most of most texts.
    counts: Counter[str] = field(default_factory=Counter)  # How many short words are of a kind.

    def add(self, kind: str, written: str) -> None:
        parts = [part for piece in written.split() for part in folded_parts(piece)]
        self.counts[kind] += max(0, SHORT - len(parts[0])) if len(parts) == 1 else 0
        if len(parts) > 1:
            self.together.setdefault(parts[0].rstrip("*")[:3], []).append((tuple(parts), kind))
            if is_found_by_second(parts):
                self.ending.setdefault(parts[1], []).append((parts[0], kind))
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
        """The kinds asked for that some words may be of, alone or with others after them: never too few."""
        found, known = 0, self.alone
        for word in vocabulary - self.idle:
            alone = known.get(word)
            found |= self.possible_of(word) if alone is None else alone
        for word in self.beside.keys() & vocabulary:
            others = self.beside[word]
            if not others.keys().isdisjoint(vocabulary):
                found |= sum_of([others[other] for other in others if other in vocabulary])
        return found

    def possible_of(self, word: str) -> int:
        """What a word may be by itself; what it may be beside others is remembered."""
        alone, beside = self.bits_of(self.kinds_of(word)) & self.asked, dict[str, int]()
        for run, kind in self.runs_from(word):
            bit = self.bits_of((kind,)) & self.asked
            if run[1].endswith("*"):
                alone |= bit
            elif bit and not is_found_by_second(run):
                beside[run[1]] = beside.get(run[1], 0) | bit
        for first, kind in self.ending.get(word, ()):
            if bit := self.bits_of((kind,)) & self.asked:
                beside[first] = beside.get(first, 0) | bit
        return self.keep(word, alone, beside)

    def keep(self, word: str, alone: int, beside: dict[str, int]) -> int:
        """What a word may be by itself is remembered; where there is no room, all that it may be is told instead."""
        if len(self.alone) + len(self.idle) >= MOST_KNOWN:
            return alone | sum_of(beside.values())
        if beside:
            self.beside[word] = beside
        if alone:
            self.alone[word] = alone
        else:
            self.idle.add(word)
        return alone

    def read(self, word: str) -> Read:
        """How a word is read; looked up once."""
        found = Read(self.sign_of(self.kinds_of(word)))
        for run, kind in self.runs_from(word):
            found.runs.setdefault(run[1].rstrip("*")[:SECOND_BY], {}).setdefault(run, set()).add(kind)
        if len(self.met) < MOST_KNOWN:
            self.met[word] = found
        return found

    def ask_for(self, kinds: int) -> None:
        """From now on only these kinds are possible, for no rule asks for others."""
        self.asked = kinds
        for known in (self.alone, self.beside, self.idle):
            known.clear()

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


def signs_in(text: str, words: Words) -> Iterator[tuple[str, int]]:
    """The words of a folded text as the grammar sees them, with the ends of sentences and commas.

    Each is a sign and how many words, or other pieces of the text, it stands for.
    """
    found, known = TOKEN.findall(text), words.met
    place = 0
    while place < len(found):
        word, stop, dash = found[place]
        if not word:
            yield SENTENCE_END if stop else DASH if dash else COMMA, 1
            place += 1
            continue
        read = known.get(word) or words.read(word)
        run = run_at(found, place, read.runs, words) if read.runs else None
        yield run or (read.sign, 1)
        place += run[1] if run else 1


def run_at(
    found: list[tuple[str, str, str]], place: int, runs: dict[str, dict[tuple[str, ...], set[str]]], words: Words
) -> tuple[str, int] | None:
    """The sign of the words from here on that are one, and how many they are; nothing where only the first is."""
    second = found[place + 1][0] if place + 1 < len(found) else ""
    for run, kinds in runs.get(second[:SECOND_BY], {}).items() if second else ():
        here = found[place : place + len(run)]
        if len(here) == len(run) and all(is_form(word, part) for (word, _, _), part in zip(here, run, strict=True)):
            return words.sign_of(NO_KIND if INNOCENT in kinds else frozenset(kinds)), len(run)
    return None


def tokens_in(text: str, signs: Iterable[tuple[str, int]]) -> Iterator[Token]:
    """Where the signs of a folded text stand in it."""
    found = TOKEN.finditer(text)
    for sign, size in signs:
        first, *rest = islice(found, size)
        yield Token(sign, first.start(), (rest[-1] if rest else first).end())


def is_found_by_second(run: Sequence[str]) -> bool:
    """Whether the second of some words is the longer, and so the rarer, where both are whole."""
    return len(run[1]) > len(run[0]) and not run[0].endswith("*") and not run[1].endswith("*")


def is_form(word: str, part: str) -> bool:
    return bool(word) and (word.startswith(part[:-1]) if part.endswith("*") else word == part)


def sum_of(bits: Iterable[int]) -> int:
    return reduce(or_, bits, 0)


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
