"""Signs that a comment swears, in the open or in disguise."""

import re
import unicodedata
from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.disguises import Guise, masked_words, spelt_out, whole_words
from standfirst.standards.edition_lexicon import edition_lexicon
from standfirst.standards.finding import Finding
from standfirst.standards.folding import WORD, Folded, fold
from standfirst.standards.languages import primary
from standfirst.standards.lexicon import Entry, Lexicon, without_prefixes
from standfirst.standards.phrasebook import quotations_in
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_

SURE_GUESS = 0.8
MIDDLE_FINGER = re.compile("\N{REVERSED HAND WITH MIDDLE FINGER EXTENDED}")
ARABIC_WORD = re.compile("[\u0620-\u064a]")
LONGEST_SPELT = 14
FEWEST_SPELT = 3  # Letters that stand alone.
QUOTED_COUNTS = 0.75  # Whoever repeats a word to tell of it or to reject it is asked, but not taken for who said it.
FEWEST_AROUND = 5  # Words of one's own beside a quotation; with fewer, quotation marks are but a disguise.


def plain_profanity(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    """Words of the lists as they are, in any case, with any accents, look-alike letters or invisible characters."""
    lexicon, folded = lexicon_around(around), fold(comment.text)
    told = told_in(comment.text)
    for start, end, entry in listed_words(folded, lexicon):
        reason = N_("This word is offensive.") if entry.strong else N_("This word may offend.")
        span = folded.original_span(start, end)
        counts = QUOTED_COUNTS if any(opens < span[0] and span[1] < closes for opens, closes in told) else 1.0
        yield Finding(reason, span=span, certainty=counts * (0.95 if entry.strong else 0.6))


def told_in(text: str) -> list[tuple[int, int]]:
    """What a comment quotes, where it says something of its own around it."""
    quotations = quotations_in(text)
    around = len(WORD.findall(text)) - sum(len(WORD.findall(text[slice(*each)])) for each in quotations)
    return quotations if around >= FEWEST_AROUND else []


def disguised_profanity(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    """Words of the lists that are stretched, spelt with digits, taken apart, or hinted at with stars."""
    lexicon, folded = lexicon_around(around), fold(comment.text)
    guises = dict(sorted(disguised_words(folded, lexicon)))
    plain = [(start, end) for start, end, _ in listed_words(folded, lexicon)] if guises else []
    for (start, end), certainty in guises.items():
        # What stands there in the open is told once, by the check for that.
        if not any(start < plain_end and plain_start < end for plain_start, plain_end in plain):
            reason = N_("This looks like an offensive word in disguise.")
            yield Finding(reason, span=folded.original_span(start, end), certainty=certainty)


def lexicon_around(around: Surroundings) -> Lexicon:
    """The list of the language that the comment seems to be in; the edition's where that is not sure."""
    guess = around.language
    sure = guess is not None and guess.certainty >= SURE_GUESS
    return edition_lexicon(primary(guess.language if guess and sure else around.edition_language or ""), around.words)


def listed_words(folded: Folded, lexicon: Lexicon) -> Iterator[tuple[int, int, Entry]]:
    if not worth_a_look(folded.vocabulary, lexicon):
        return
    words = list(WORD.finditer(folded.text))
    end_of_phrase = 0
    for index, match in enumerate(words):
        if match.start() < end_of_phrase:
            continue
        phrase_end, entry = find_phrase(words, index, lexicon)
        end_of_phrase = phrase_end or match.end()
        if not phrase_end:
            entry = find_word(match.group(), lexicon)
        if entry and is_meant(folded.original[slice(*folded.original_span(match.start(), end_of_phrase))], entry):
            yield (*where(match, entry, end_of_phrase), entry)


def where(match: re.Match[str], entry: Entry, end: int) -> tuple[int, int]:
    """The word itself; in scripts without spaces, only the part of the sentence that is meant."""
    core = entry.written.strip("*")
    if match.group().isascii() or not entry.written.startswith("*") or core not in match.group():
        return match.start(), end
    start = match.start() + match.group().index(core)
    return start, start + len(core)


def worth_a_look(words: frozenset[str], lexicon: Lexicon) -> bool:
    """Whether anything of the list is there at all: most comments end here."""
    return any(may_be_listed(word, lexicon) for word in words - lexicon.harmless) or any(
        words.issuperset(rest) for first in words & lexicon.phrases.keys() for rest, _ in lexicon.phrases[first]
    )


def may_be_listed(word: str, lexicon: Lexicon) -> bool:
    found = find_word(word, lexicon) is not None
    if not found:
        lexicon.keep_harmless(word)
    return found


def find_phrase(words: list[re.Match[str]], index: int, lexicon: Lexicon) -> tuple[int, Entry | None]:
    """The end of the longest listed phrase that begins at a word, and its entry; no entry where it is harmless."""
    found: tuple[int, Entry | None] = (0, None)
    for rest, entry in lexicon.phrases.get(words[index].group(), ()):
        following = words[index + 1 : index + 1 + len(rest)]
        if tuple(word.group() for word in following) == rest and following[-1].end() > found[0]:
            found = (following[-1].end(), entry)
    return found


def find_word(word: str, lexicon: Lexicon) -> Entry | None:
    if ARABIC_WORD.match(word) and word not in lexicon.allowed_words:
        return next(filter(None, map(lexicon.find, without_prefixes(word))), None)
    return lexicon.find(word)


def is_meant(written: str, entry: Entry) -> bool:
    """Not when it is somebody's name, nor a word of another script that merely looks alike."""
    if (entry.lower and written.istitle()) or not entry.is_spelt_in(written):
        return False
    if written.isascii() or entry.native:
        return True
    plain = unicodedata.normalize("NFKD", written)
    return any("LATIN" in unicodedata.name(letter, "") for letter in plain if letter.isalpha())


def disguised_words(folded: Folded, lexicon: Lexicon) -> Iterator[tuple[tuple[int, int], float]]:
    """Where something is disguised, and how sure we are that it offends."""
    text = folded.text
    for guise in whole_words(text):
        if (entry := lexicon.find(guise.word)) and not entry.spelt:
            yield (guise.start, guise.end), 0.9 if entry.strong else 0.6
    for guise in spelt_out(text) if folded.lone_signs >= FEWEST_SPELT else ():
        if (entry := listed_inside(guise.word, lexicon)) and not entry.spelt:
            yield (guise.start, guise.end), 0.9 if entry.strong else 0.6
    for guise in masked_words(text):
        if is_hinted(guise, lexicon):
            yield (guise.start, guise.end), 0.6
    yield from ((match.span(), 0.6) for match in MIDDLE_FINGER.finditer(text))


def listed_inside(letters: str, lexicon: Lexicon) -> Entry | None:
    """A listed word anywhere in letters that were spelt out one by one."""
    for start in range(len(letters) - 3):
        if letters[start : start + 3] in lexicon.heads:
            for end in range(start + 4, min(start + LONGEST_SPELT, len(letters)) + 1):
                if entry := lexicon.words.get(letters[start:end]) or lexicon.stems.get(letters[start:end]):
                    return entry
    return lexicon.words.get(letters)


def is_hinted(guise: Guise, lexicon: Lexicon) -> bool:
    """Whether the letters that are left of a masked word fit a listed one of the same length, or of the same stem."""
    first, length = guise.word[0], len(guise.word)
    whole = (word for word in lexicon.words if word[0] == first and len(word) == length)
    begun = (stem for stem in lexicon.stems if stem[0] == first and len(stem) <= length)
    return any(fits(guise.word, word) for word in whole) or any(
        fits(guise.word[: len(stem)], stem) and "*" not in guise.word[len(stem) :] for stem in begun
    )


def fits(masked: str, word: str) -> bool:
    return (
        len(word) >= 4
        and "*" in masked
        and all(sign in {"*", letter} for sign, letter in zip(masked, word, strict=True))
    )
