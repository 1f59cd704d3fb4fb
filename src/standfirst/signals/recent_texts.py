"""The texts of a while, kept in memory, and which of them a new one nearly repeats."""

from collections import Counter
from collections.abc import Hashable, Iterator
from typing import Generic, NamedTuple, TypeVar

from standfirst.signals.near_duplicates import (
    ALIKE,
    SHARED,
    Fingerprint,
    fingerprint_of_substance,
    likeness_of_substance,
    substance,
)

Key = TypeVar("Key", bound=Hashable)

VERIFIED = 50  # Candidates compared exactly, those that share most first: a mob of thousands must not cost thousands.


class Kept(NamedTuple):
    words: str
    numbers: Fingerprint


class RecentTexts(Generic[Key]):
    """Remembers the newest `at_most` texts by the caller's keys."""

    def __init__(self, *, at_most: int = 20_000) -> None:
        self.at_most = at_most
        self.kept: dict[Key, Kept] = {}
        self.holders: dict[int, set[Key]] = {}

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
        shared = Counter(key for number in new.numbers for key in self.holders.get(number, ()))
        candidates = (found for found in shared.most_common(VERIFIED) if found[1] >= SHARED)
        for key, _ in candidates:
            likeness = likeness_of_substance(new.words, self.kept[key].words)
            if likeness >= ALIKE:
                yield key, likeness

    def keep(self, key: Key, new: Kept) -> None:
        if len(self.kept) >= self.at_most:
            self.forget(next(iter(self.kept)))
        self.kept[key] = new
        for number in new.numbers:
            self.holders.setdefault(number, set()).add(key)

    def forget(self, key: Key) -> None:
        """Drop a text; nothing happens where the key is unknown."""
        old = self.kept.pop(key, None)
        for number in old.numbers if old else ():
            holders = self.holders[number]
            holders.discard(key)
            if not holders:
                del self.holders[number]
