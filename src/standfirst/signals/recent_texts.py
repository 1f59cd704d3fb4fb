"""The texts of a while, kept in memory, and which of them a new one nearly repeats."""

from collections import Counter
from collections.abc import Hashable, Iterator
from heapq import nlargest
from itertools import chain
from typing import Generic, NamedTuple, TypeVar

from standfirst.signals.near_duplicates import (
    SHARED,
    Fingerprint,
    fingerprint_of_substance,
    least_likeness_of_substance,
    likeness_of_substance,
    substance,
)

Key = TypeVar("Key", bound=Hashable)

# A mob of thousands must not cost thousands of comparisons, nor must a turn of phrase that everybody uses.
VERIFIED = 50  # Candidates compared exactly, those that share most first.
HOLDERS = 200  # The newest texts looked up by one number.


class Kept(NamedTuple):
    words: str
    numbers: Fingerprint


class RecentTexts(Generic[Key]):
    """Remembers the newest `at_most` texts by the caller's keys."""

    def __init__(self, *, at_most: int = 20_000) -> None:
        self.at_most = at_most
        self.kept: dict[Key, Kept] = {}
        self.holders: dict[int, dict[Key, None]] = {}

    def __len__(self) -> int:
        return len(self.kept)

    def add(self, key: Key, text: str) -> tuple[tuple[Key, float], ...]:
        """Keep a text; the kept ones that it nearly repeats, the likest first, each with its likeness."""
        self.forget(key)
        new = self.read(text)
        alike = tuple(sorted(self.alike(new), key=lambda found: -found[1]))
        self.keep(key, new)
        return alike

    def read(self, text: str) -> Kept:
        words = substance(text)
        return Kept(words, fingerprint_of_substance(words))

    def alike(self, new: Kept) -> Iterator[tuple[Key, float]]:
        """The kept texts that nearly repeat a new one, each with its likeness."""
        holders = [each for number in new.numbers if (each := self.holders.get(number))]
        if len(holders) < SHARED:
            return
        shared = Counter(chain.from_iterable(holders))
        least = least_likeness_of_substance(new.words)
        candidates = [key for key, count in shared.items() if count >= SHARED]
        for key in nlargest(VERIFIED, candidates, shared.__getitem__):
            likeness = likeness_of_substance(new.words, self.kept[key].words)
            if likeness >= least:
                yield key, likeness

    def keep(self, key: Key, new: Kept) -> None:
        if len(self.kept) >= self.at_most:
            self.forget(next(iter(self.kept)))
        self.kept[key] = new
        for number in new.numbers:
            holders = self.holders.setdefault(number, {})
            holders[key] = None
            if len(holders) > HOLDERS:
                del holders[next(iter(holders))]

    def forget(self, key: Key) -> None:
        """Drop a text; nothing happens where the key is unknown."""
        old = self.kept.pop(key, None)
        for number in old.numbers if old else ():
            holders = self.holders.get(number, {})
            holders.pop(key, None)
            if not holders:
                self.holders.pop(number, None)
