"""Turns of phrase that break a standard, read from data files at first use, and where a comment has them."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from importlib.resources import files
from itertools import accumulate, repeat

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.folding import WORD, fold
from standfirst.standards.languages import primary
from standfirst.standards.lexicon import without_prefixes
from standfirst.standards.undisguise import undisguised

LANGUAGES = ("ar", "de", "en", "es", "fr", "ru", "tr")
TOKEN = re.compile(r"([^\W_]+)|[.!?;…؟؛。]|\n[^\S\n]*\n")
PIECE = re.compile(r"\([^)]*\)|\S+")
CLASS = re.compile(r"@\w+")
NUMBER = r"(?:\d+ ){1,2}"
GAP = r"(?:[^ .]+ ){0,3}"  # A gap never crosses the end of a sentence.
WILD = {"..": GAP, "<n>": NUMBER}
ARABIC_LETTER = re.compile("[\u0620-\u064a]")
ARABIC_PREFIX = "(?:[وف]?(?:ال|لل|بال|ب|ل|س|ك)?)"
HEAD = 3
QUOTED = re.compile('“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"\n]*"|‹[^›]*›|^>.*$', re.MULTILINE)
QUOTED_COUNTS = 0.6  # What is quoted is more often told than meant.
SURE_GUESS = 0.8


@dataclass(frozen=True, slots=True)
class Hit:
    """A turn of phrase in a comment: what it is about, how sure we are, and where it stands."""

    topic: str
    certainty: float
    span: tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """One line of a phrasebook; `anchors` are words (or beginnings, with a star) one of which is always there.

    So is one of `others`, where there are such: words of another place in the phrase.
    """

    topic: str
    certainty: float
    pattern: re.Pattern[str]
    anchors: tuple[str, ...]
    others: frozenset[str] = frozenset()


@dataclass
class Phrasebook:
    """The phrases of a language, under the words by which they are looked up."""

    words: dict[str, list[Phrase]] = field(default_factory=dict)
    stems: dict[str, list[tuple[str, Phrase]]] = field(default_factory=dict)
    negation: re.Pattern[str] | None = None
    negation_after: re.Pattern[str] | None = None

    def add(self, phrase: Phrase) -> None:
        for anchor in phrase.anchors:
            if anchor.endswith("*"):
                self.stems.setdefault(anchor[:HEAD], []).append((anchor.rstrip("*"), phrase))
            else:
                self.words.setdefault(anchor, []).append(phrase)

    def takes_back(self, line: str, start: int, end: int) -> bool:
        """Whether what stands before a phrase, or right after it, says the contrary."""
        before, after = line[max(0, start - 60) : start], line[end - 1 : end + 60]
        return bool(
            (self.negation and self.negation.search(before))
            or (self.negation_after and self.negation_after.match(after))
        )

    def candidates(self, words: set[str]) -> list[Phrase]:
        """The phrases that the words of a text may contain, in no particular order."""
        forms = {form for word in words for form in forms_of(word)}
        found = {phrase for form in forms & self.words.keys() for phrase in self.words[form]}
        for form in forms:
            for stem, phrase in self.stems.get(form[:HEAD], ()):
                if form.startswith(stem):
                    found.add(phrase)
        return [phrase for phrase in found if not phrase.others or not phrase.others.isdisjoint(forms)]


def forms_of(word: str) -> Iterable[str]:
    """The word, in Arabic also without the little words that are written together with it."""
    return (word,) if word.isascii() or not ARABIC_LETTER.match(word) else without_prefixes(word)


@dataclass(frozen=True)
class Line:
    """The folded words of a text in one line, and where each of them came from."""

    text: str
    starts: list[int]
    spans: list[tuple[int, int]]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where the words from one place of the line to another stand in the folded text."""
        return self.spans[bisect_right(self.starts, start) - 1][0], self.spans[bisect_right(self.starts, end - 1) - 1][
            1
        ]


def hits_on(topic: str, comment: Comment, around: Surroundings) -> Iterator[Hit]:
    """The phrases on a topic in the language that a comment seems to be in; the edition's where that is not sure."""
    guess = around.language
    sure = guess is not None and guess.certainty >= SURE_GUESS
    language = primary(guess.language if guess and sure else around.edition_language or "")
    return iter(topics_in(comment.text, language).get(topic, ()))


@lru_cache(maxsize=8)  # Several checks in a row look at the same comment.
def topics_in(text: str, language: str) -> Mapping[str, tuple[Hit, ...]]:
    """The hits in a text under their topics."""
    hits = hits_in(text, language)
    return {topic: tuple(hit for hit in hits if hit.topic == topic) for topic in {hit.topic for hit in hits}}


def hits_in(text: str, language: str) -> tuple[Hit, ...]:
    folded = fold(text)
    book = phrasebook_for(language)
    found = list(said_in(folded.text, book))
    if plain := undisguised(folded.text):
        found += [replace(hit, span=plain.origin(*hit.span)) for hit in said_in(plain.text, book)]
    if not found:
        return ()
    quotations = [match.span() for match in QUOTED.finditer(text)]
    pointed = (replace(hit, span=folded.original_span(*hit.span)) for hit in found)
    return tuple(surest(weigh(hit, quotations) for hit in pointed))


def said_in(text: str, book: Phrasebook) -> Iterator[Hit]:
    """The phrases in a folded text that nothing takes back, and where in it they stand."""
    phrases = book.candidates(set(WORD.findall(text)))
    line = as_line(text) if phrases else Line("", [], [])
    for phrase in phrases:
        for match in phrase.pattern.finditer(line.text):
            if not book.takes_back(line.text, match.start(), match.end()):
                yield Hit(phrase.topic, phrase.certainty, line.span(match.start(), match.end() - 1))


def weigh(hit: Hit, quotations: list[tuple[int, int]]) -> Hit:
    start, end = hit.span
    quoted = any(opens <= start and end <= closes for opens, closes in quotations)
    return Hit(hit.topic, hit.certainty * QUOTED_COUNTS, hit.span) if quoted else hit


def surest(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Of phrases on one topic that overlap, the surest and longest; in the order of the text."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda hit: (-hit.certainty, hit.span[0] - hit.span[1])):
        if len(kept) < 50 and not any(hit.topic == other.topic and overlap(hit.span, other.span) for other in kept):
            kept.append(hit)
    return iter(sorted(kept, key=lambda hit: hit.span))


def overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def as_line(text: str) -> Line:
    """Words divided by single spaces; the end of a sentence is a full stop of its own."""
    matches = list(TOKEN.finditer(text))
    tokens = [match[1] or "." for match in matches]
    starts = list(accumulate([1, *map(len, tokens[:-1])], lambda at, length: at + length + 1)) if tokens else []
    return Line(f" {' '.join(tokens)} ", starts, [match.span() for match in matches])


@cache
def phrasebook_for(language: str) -> Phrasebook:
    """The phrases of a language together with those of everywhere; the latter alone where we have no book."""
    book = Phrasebook()
    for name in ("everywhere", *(name for name in LANGUAGES if name == language)):
        read_into(book, name)
    return book


def read_into(book: Phrasebook, name: str) -> None:
    topic, classes = "", dict[str, str]()
    text = files("standfirst.standards").joinpath("phrases", f"{name}.txt").read_text("utf-8")
    for line in text.splitlines():
        content = line.partition("#")[0].strip()
        if content.startswith("["):
            topic = content.strip("[]")
        elif content.startswith("@"):
            class_, _, words = content.partition(" = ")
            classes[class_.strip()] = f"({words.strip()})"
        elif content and topic == "negation":
            book.negation = as_negation(content)
        elif content and topic == "negation-after":
            book.negation_after = as_negation_after(content)
        elif content:
            certainty, _, written = content.partition(" ")
            book.add(as_phrase(topic, float(certainty), written, classes))


def as_negation(words: str) -> re.Pattern[str]:
    """These words take back a phrase that begins within two words after them."""
    return re.compile(f" (?:{'|'.join(map(as_words, words.split('|')))}) (?:[^ .]+ ){{0,2}}$")


def as_negation_after(words: str) -> re.Pattern[str]:
    """These words take back a phrase that ends right before them, or a word before."""
    return re.compile(f" (?:[^ .]+ )?(?:{'|'.join(map(as_words, words.split('|')))}) ")


def as_phrase(topic: str, certainty: float, written: str, classes: dict[str, str]) -> Phrase:
    pieces = [of_class(piece, classes) for piece in PIECE.findall(written)]
    pattern = "".join(map(as_pattern, pieces))
    return Phrase(topic, certainty, re.compile(f"(?<= ){pattern}"), *anchors_of(pieces))


def of_class(piece: str, classes: dict[str, str]) -> str:
    """The list that a name stands for, with any endings where a star follows the name; also inside brackets."""
    if not piece.startswith("@"):
        return CLASS.sub(lambda found: classes[found[0]].strip("()"), piece)
    words = classes[piece.rstrip("*")]
    return words.replace("|", "*|").replace(")", "*)") if piece.endswith("*") else words


def as_pattern(piece: str) -> str:
    if piece in WILD:
        return WILD[piece]
    choices = choices_of(piece)
    pattern = "|".join(f"{as_words(choice)} " for choice in choices if choice)
    return f"(?:{pattern}){'?' if '' in choices else ''}"


def choices_of(piece: str) -> list[str]:
    return [choice.strip() for choice in piece.strip("()").split("|")]


def as_words(written: str) -> str:
    return " ".join(as_word(word) for part in written.split() for word in folded_words(part))


def folded_words(part: str) -> list[str]:
    """The folded words of a written one: an apostrophe divides two. A star at its end stays."""
    words = WORD.findall(fold(part).text)
    return [*words[:-1], words[-1] + "*"] if part.endswith("*") else words


def as_word(word: str) -> str:
    prefix = ARABIC_PREFIX if ARABIC_LETTER.match(word) else ""
    return prefix + word.rstrip("*") + ("[^ .]*" if word.endswith("*") else "")


def anchors_of(pieces: list[str]) -> tuple[tuple[str, ...], frozenset[str]]:
    """The words of that piece whose shortest word is longest, which few texts have; then those of the next best."""
    needed = [choices_of(piece) for piece in pieces if piece not in WILD]
    sets = [tuple(map(rarest, repeat(words_in(choices)), choices)) for choices in needed if "" not in choices]
    best = max(sets, key=shortest)
    whole = [words for words in sets if words is not best and not any(word.endswith("*") for word in words)]
    return best, frozenset(max(whole, key=shortest) if whole else ())


def shortest(words: Iterable[str]) -> int:
    return min(len(word.rstrip("*")) for word in words)


def words_in(choices: list[str]) -> Counter[str]:
    return Counter(word for choice in choices for part in choice.split() for word in folded_words(part))


def rarest(counts: Counter[str], choice: str) -> str:
    """Of the words of a choice, the one that fewest others share: "roma", and not "people", of "roma people"."""
    words = [word for part in choice.split() for word in folded_words(part)]
    return min(words, key=lambda word: (counts[word], -len(word)))
