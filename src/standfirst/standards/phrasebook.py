"""Turns of phrase that break a standard, read from data files at first use, and where a comment has them."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field, replace
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from itertools import accumulate

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.folding import WORD, fold
from standfirst.standards.languages import primary
from standfirst.standards.undisguise import plain_of

LANGUAGES = ("ar", "de", "en", "es", "fr", "ru", "tr")
TOKEN = re.compile(r"([^\W_]+)|[.!?;…؟؛。]|\n[^\S\n]*\n")
PIECE = re.compile(r"\([^)]*\)|\S+")
CLASS = re.compile(r"@\w+")
NUMBER = r"(?:\d+ ){1,2}"
GAP = r"(?:[^ .]+ ){0,3}"  # A gap never crosses the end of a sentence.
WILD = {"..": GAP, "<n>": NUMBER}
ARABIC_LETTER = re.compile("[\u0620-\u064a]")
ARABIC_AND, ARABIC_PREFIXES = ("و", "ف"), ("ال", "لل", "بال", "ب", "ل", "س", "ك")
ARABIC_PREFIX = f"(?:[{''.join(ARABIC_AND)}]?(?:{'|'.join(ARABIC_PREFIXES)})?)"
HEAD = 3
MOST_KNOWN = 50_000  # A flood of new words must not fill the memory.
QUOTED = re.compile('“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"\n]*"|‹[^›]*›|^>.*$', re.MULTILINE)
QUOTATION_MARKS = '“„«"‹>'  # Every quotation begins with one.
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

    So is one of each of `others`: words of the other places in the phrase that have no star.
    """

    topic: str
    certainty: float
    pattern: re.Pattern[str]
    anchors: tuple[str, ...]
    others: tuple[frozenset[str], ...] = ()


@dataclass
class Phrasebook:
    """The phrases of a language, under the words by which they are looked up."""

    words: dict[str, list[Phrase]] = field(default_factory=dict)
    stems: dict[str, list[tuple[str, Phrase]]] = field(default_factory=dict)
    negation: re.Pattern[str] | None = None
    negation_after: re.Pattern[str] | None = None
    known: dict[str, tuple[Phrase, ...]] = field(default_factory=dict)  # Of words met before.
    idle: set[str] = field(default_factory=set)  # Those of them that no phrase has: most words of most texts.

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

    def candidates(self, words: Set[str]) -> list[Phrase]:
        """The phrases that the words of a text may contain, in no particular order."""
        known = self.known
        found = {phrase for word in words - self.idle for phrase in known.get(word) or self.phrases_of(word)}
        forms = forms_of(words) if found else words
        return [phrase for phrase in found if not any(map(forms.isdisjoint, phrase.others))]

    def phrases_of(self, word: str) -> tuple[Phrase, ...]:
        """The phrases that are looked up by a word, in any of its forms; looked up once."""
        found: list[Phrase] = []
        for form in forms_of({word}):
            found += self.words.get(form, ())
            found += (phrase for stem, phrase in self.stems.get(form[:HEAD], ()) if form.startswith(stem))
        if found and len(self.known) < MOST_KNOWN:
            self.known[word] = tuple(found)
        elif not found and len(self.idle) < MOST_KNOWN:
            self.idle.add(word)
        return tuple(found)


def forms_of(words: Set[str]) -> Set[str]:
    """The words, those in Arabic also without the little words that are written together with them."""
    arabic = [word for word in words if not word.isascii() and ARABIC_LETTER.match(word)]
    return words | set[str]().union(*map(arabic_forms, arabic)) if arabic else words


def arabic_forms(word: str) -> set[str]:
    """What a word may be in a phrase, where each may have one of the prefixes."""
    forms = {word, *(word[1:] for each in ARABIC_AND if word.startswith(each))}
    return forms | {form.removeprefix(each) for form in forms for each in ARABIC_PREFIXES}


class Places:
    """Where the words of a line (`as_line`) stand in the text that it was made of; worked out when first asked."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        return [match.span() for match in TOKEN.finditer(self.text)]

    @cached_property
    def starts(self) -> list[int]:
        """Where each word begins in the line."""
        lengths = [len(word) or 1 for word in TOKEN.findall(self.text)]
        return list(accumulate(lengths, lambda at, length: at + length + 1, initial=1))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where the words from one place of the line to another stand in the text."""
        first, last = bisect_right(self.starts, start) - 1, bisect_right(self.starts, end - 1) - 1
        return self.spans[first][0], self.spans[last][1]


def hits_on(topic: str, comment: Comment, around: Surroundings) -> Iterator[Hit]:
    """The phrases on a topic in the language that a comment seems to be in."""
    return iter(topics_in(comment.text, language_of(around)).get(topic, ()))


def language_of(around: Surroundings) -> str:
    """The language that a comment seems to be in; the edition's where that is not sure."""
    guess = around.language
    sure = guess is not None and guess.certainty >= SURE_GUESS
    return primary(guess.language if guess and sure else around.edition_language or "")


@lru_cache(maxsize=8)  # Several checks in a row look at the same comment.
def topics_in(text: str, language: str) -> Mapping[str, tuple[Hit, ...]]:
    """The hits in a text under their topics."""
    hits = hits_in(text, language)
    return {topic: tuple(hit for hit in hits if hit.topic == topic) for topic in {hit.topic for hit in hits}}


def hits_in(text: str, language: str) -> tuple[Hit, ...]:
    folded = fold(text)
    book = phrasebook_for(language)
    found = list(said_in(folded.text, folded.vocabulary, book))
    if plain := plain_of(folded):
        said = said_in(plain.text, frozenset(WORD.findall(plain.text)), book)
        found += [replace(hit, span=plain.origin(*hit.span)) for hit in said]
    if not found:
        return ()
    quotations = quotations_in(text)
    pointed = (replace(hit, span=folded.original_span(*hit.span)) for hit in found)
    return tuple(surest(weigh(hit, quotations) for hit in pointed))


def said_in(text: str, words: Set[str], book: Phrasebook) -> Iterator[Hit]:
    """The phrases in a folded text, of which the words are given, that nothing takes back, and where they stand."""
    phrases = book.candidates(words)
    line, places = as_line(text) if phrases else "", Places(text)
    for phrase in phrases:
        for match in phrase.pattern.finditer(line):
            if not book.takes_back(line, match.start(), match.end()):
                yield Hit(phrase.topic, phrase.certainty, places.span(match.start(), match.end() - 1))


@lru_cache(maxsize=8)  # Phrases are weighed by them, and so is what the grammar finds.
def quotations_in(text: str) -> list[tuple[int, int]]:
    """Where a text quotes others; most texts have none of the marks."""
    marked = any(map(text.__contains__, QUOTATION_MARKS))
    return [match.span() for match in QUOTED.finditer(text)] if marked else []


def weigh(hit: Hit, quotations: list[tuple[int, int]]) -> Hit:
    start, end = hit.span
    quoted = any(opens <= start and end <= closes for opens, closes in quotations)
    return Hit(hit.topic, hit.certainty * QUOTED_COUNTS, hit.span) if quoted else hit


def surest(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Of phrases on one topic that overlap, the surest, longest and first; in the order of the text."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda hit: (-hit.certainty, hit.span[0] - hit.span[1], hit.span)):
        if len(kept) < 50 and not any(hit.topic == other.topic and overlap(hit.span, other.span) for other in kept):
            kept.append(hit)
    return iter(sorted(kept, key=lambda hit: hit.span))


def overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def as_line(text: str) -> str:
    """Words divided by single spaces; the end of a sentence is a full stop of its own."""
    return f" {' '.join([word or '.' for word in TOKEN.findall(text)])} "


@cache
def phrasebook_for(language: str) -> Phrasebook:
    """The phrases of a language together with those of everywhere; the latter alone where we have no book."""
    book = Phrasebook()
    for name in ("everywhere", *(name for name in LANGUAGES if name == language)):
        read_into(book, name)
    return book


def read_into(book: Phrasebook, name: str) -> None:
    topic, classes, common = "", dict[str, str](), frozenset[str]()
    text = files("standfirst.standards").joinpath("phrases", f"{name}.txt").read_text("utf-8")
    for line in text.splitlines():
        content = line.partition("#")[0].strip()
        if content.startswith("["):
            topic = content.strip("[]")
        elif content.startswith("@"):
            class_, _, words = content.partition(" = ")
            classes[class_.strip()] = f"({words.strip()})"
        elif content and topic == "common":
            common = frozenset(folded_words(content.replace("|", " ")))
        elif content and topic == "negation":
            book.negation = as_negation(content)
        elif content and topic == "negation-after":
            book.negation_after = as_negation_after(content)
        elif content:
            certainty, _, written = content.partition(" ")
            pieces = [of_class(piece, classes) for piece in PIECE.findall(written)]
            book.add(Phrase(topic, float(certainty), as_pattern(pieces), *anchors_of(pieces, common)))


def as_negation(words: str) -> re.Pattern[str]:
    """These words take back a phrase that begins within two words after them."""
    return re.compile(f" (?:{'|'.join(map(as_words, words.split('|')))}) (?:[^ .]+ ){{0,2}}$")


def as_negation_after(words: str) -> re.Pattern[str]:
    """These words take back a phrase that ends right before them, or a word before."""
    return re.compile(f" (?:[^ .]+ )?(?:{'|'.join(map(as_words, words.split('|')))}) ")


def of_class(piece: str, classes: dict[str, str]) -> str:
    """The list that a name stands for, with any endings where a star follows the name; also inside brackets."""
    if not piece.startswith("@"):
        return CLASS.sub(lambda found: classes[found[0]].strip("()"), piece)
    words = classes[piece.rstrip("*")]
    return words.replace("|", "*|").replace(")", "*)") if piece.endswith("*") else words


def as_pattern(pieces: Iterable[str]) -> re.Pattern[str]:
    return re.compile(f"(?<= ){''.join(map(as_part, pieces))}")


def as_part(piece: str) -> str:
    """What of a pattern stands for one place in a phrase."""
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


def anchors_of(pieces: list[str], common: frozenset[str]) -> tuple[tuple[str, ...], tuple[frozenset[str], ...]]:
    """One word of each choice, for every place where one must stand: first for that place whose words are rarest."""
    needed = [choices_of(piece) for piece in pieces if piece not in WILD]
    places = [rarest_words(choices, common) for choices in needed if "" not in choices]
    best = max(places, key=lambda words: rarity(words, common))
    others = [words for words in places if words is not best and not any(word.endswith("*") for word in words)]
    return best, tuple(map(frozenset, sorted(others, key=len)))


def rarity(words: Iterable[str], common: frozenset[str]) -> int:
    """How rare the commonest of some words seems: a long word is rarer than a short one."""
    return min(0 if word in common else len(word.rstrip("*")) for word in words)


def rarest_words(choices: list[str], common: frozenset[str]) -> tuple[str, ...]:
    """Of each choice the word that fewest others share: "roma", and not "people", of "roma people"."""
    words = [[word for part in choice.split() for word in folded_words(part)] for choice in choices]
    counts = Counter(word for each in words for word in each)
    return tuple(min(each, key=lambda word: (word in common, counts[word], -len(word))) for each in words)
