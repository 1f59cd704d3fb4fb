"""The words that an edition adds to the lists of offensive words, and those that it does not mind."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from standfirst.standards.folding import WORD, fold
from standfirst.standards.translation import N_

MOST, LONGEST, SHORTEST_CORE = 500, 60, 3


@dataclass(frozen=True, slots=True)
class EditionWords:
    """Each entry is written as in the lists: a word, `stem*`, `*core*`, or a phrase.

    `strong` offend, `mild` may offend, `allowed` are harmless here, whatever the lists say.
    """

    strong: tuple[str, ...] = ()
    mild: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()


class WordComplaint(NamedTuple):
    """What is wrong with an entry: a sentence with a {word} in it, for the person who wrote it."""

    sentence: str
    word: str


NO_WORDS = EditionWords()


def complaints(words: EditionWords) -> Iterator[WordComplaint]:
    """Every entry that no list can hold."""
    entries = (*words.strong, *words.mild, *words.allowed)
    if len(entries) > MOST:
        yield WordComplaint(N_("there are more than 500 words"), "")
    for entry in entries:
        if sentence := fault_of(entry):
            yield WordComplaint(sentence, entry)
    folded = [folded_entry(entry) for entry in entries]
    for entry in {entry for entry, fold_of in zip(entries, folded, strict=True) if folded.count(fold_of) > 1}:
        yield WordComplaint(N_("the word {word} stands there twice"), entry)


def fault_of(entry: str) -> str:
    core = entry.strip("*")
    if len(entry) > LONGEST:
        return N_("the word {word} is too long")
    if "*" in core or (entry.startswith("*") and not entry.endswith("*")) or ("*" in entry and " " in core):
        return N_("in {word} a star stands where none may stand")
    letters = "".join(WORD.findall(fold(core).text))
    if len(letters) < (SHORTEST_CORE if "*" in entry else 2):
        return N_("the word {word} is too short: it would be found everywhere")
    return ""


def folded_entry(entry: str) -> str:
    """As the lists keep it, with its stars: words in plain small letters, one space between them."""
    words = " ".join(WORD.findall(fold(entry.strip("*")).text))
    return f"{'*' * entry.startswith('*')}{words}{'*' * entry.endswith('*')}"
