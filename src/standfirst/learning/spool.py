"""Examples as numbers in files, so that a million of them need little memory; words are kept as hashes only."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from standfirst.learning.heads import Truth
from standfirst.learning.read_decisions import Example
from standfirst.signals.correction import logit, word_buckets

AT_ONCE = 20_000  # Rows that are in memory together.
HELD_BACK = 0.3
WORD = re.compile(r"[^\W_]+")

Floats = npt.NDArray[np.float64]
Array = npt.NDArray[Any]
KINDS: dict[str, Any] = {"logits": np.float32, "truths": np.int8, "words": np.uint16, "sizes": np.uint16}


class Rows(NamedTuple):
    """Examples side by side: logits and truths have a column a head; `words` stand one row after the other."""

    logits: Floats
    truths: npt.NDArray[np.int8]
    words: npt.NDArray[np.uint16]
    sizes: npt.NDArray[np.int64]


@dataclass
class Spool:
    """The examples of one part, in files of a folder that the caller deletes."""

    folder: Path
    heads: Sequence[str]
    rows: int = 0
    counted: dict[str, Array] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.folder.mkdir()

    def add(self, examples: Iterable[Example]) -> None:
        """Write them behind the others."""
        found = [(one, word_buckets(one.text)) for one in examples]
        self.write("logits", [[logit(one.scores[head]) for head in self.heads] for one, _ in found])
        self.write("truths", [[one.truths.get(head, Truth.UNKNOWN) for head in self.heads] for one, _ in found])
        self.write("words", [word for _, words in found for word in words])
        self.write("sizes", [len(words) for _, words in found])
        self.rows += len(found)

    def write(self, name: str, numbers: Sequence[Any]) -> None:
        with (self.folder / name).open("ab") as file:
            np.array(numbers, KINDS[name]).tofile(file)

    def read(self, every: int = 1) -> Iterator[Rows]:
        """The examples in turn, some at once; only each so-many-th of those with `every`."""
        sizes = np.fromfile(self.folder / "sizes", KINDS["sizes"]).astype(np.int64) if self.rows else np.zeros(0, int)
        logits, truths = self.mapped("logits"), self.mapped("truths")
        words, ends = self.mapped("words"), np.concatenate([[0], np.cumsum(sizes)])
        for start in range(0, self.rows, AT_ONCE):
            end = min(start + AT_ONCE, self.rows)
            rows = Rows(
                logits[start * len(self.heads) : end * len(self.heads)].reshape(-1, len(self.heads)).astype(float),
                truths[start * len(self.heads) : end * len(self.heads)].reshape(-1, len(self.heads)),
                words[ends[start] : ends[end]],
                sizes[start:end],
            )
            yield thinned(rows, -start % every, every) if every > 1 else rows

    def mapped(self, name: str) -> Array:
        file = self.folder / name
        return np.memmap(file, KINDS[name], "r") if file.exists() and file.stat().st_size else np.zeros(0, KINDS[name])


def thinned(rows: Rows, first: int, every: int) -> Rows:
    """Each so-many-th row."""
    owners = np.repeat(np.arange(len(rows.sizes)), rows.sizes)
    kept = np.arange(first, len(rows.sizes), every)
    return Rows(rows.logits[kept], rows.truths[kept], rows.words[np.isin(owners, kept)], rows.sizes[kept])


def held_back(text: str) -> bool:
    """Whether a text is to measure on and never to learn from; its words alone decide, so that copies agree."""
    words = " ".join(WORD.findall(text.lower())) or text
    digest = hashlib.blake2b(words.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big") < HELD_BACK * 2**64
