"""Words that the model knows by heart, with how strong each is; a stem stands for every word that begins with it."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import pairwise

SHORTEST_STEM, LONGEST_STEM = 3, 16


class WordList:
    """Looks up words without accents. `entries` has words, pairs of words and stems ("stem*")."""

    def __init__(self, entries: Mapping[str, float]) -> None:
        self.entries = dict(entries)

    @cached_property
    def heads(self) -> frozenset[str]:
        """How the stems begin, so that few words need a closer look."""
        return frozenset(entry[:SHORTEST_STEM] for entry in self.entries if entry.endswith("*"))

    def strengths(self, normal: str) -> tuple[float, float]:
        """How strong the strongest word of a normalised text is, and all together, from 0 to 1."""
        words = without_accents(normal).split()
        hits = [*self.words_found(words), *self.pairs_found(words)]
        return (max(hits), min(1.0, sum(hits) / 4)) if hits else (0.0, 0.0)

    def words_found(self, words: Iterable[str]) -> Iterator[float]:
        for word in words:
            if strength := self.entries.get(word):
                yield strength
            elif word[:SHORTEST_STEM] in self.heads:
                yield from self.stem_found(word)

    def stem_found(self, word: str) -> Iterator[float]:
        ends = range(SHORTEST_STEM, min(len(word), LONGEST_STEM) + 1)
        yield from filter(None, (self.entries.get(f"{word[:end]}*") for end in ends))

    def pairs_found(self, words: list[str]) -> Iterator[float]:
        pairs = map(" ".join, pairwise(words))
        yield from filter(None, map(self.entries.get, pairs))


def without_accents(text: str) -> str:
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFD", text.replace("ß", "ss").replace("ı", "i"))
    return "".join(sign for sign in apart if not "\u0300" <= sign <= "\u036f")
