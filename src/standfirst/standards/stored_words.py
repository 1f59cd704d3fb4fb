"""The part of a policy that is about words, as plain JSON values and back."""

from collections.abc import Mapping
from typing import Any

from standfirst.standards.edition_words import NO_WORDS, EditionWords

KEYS = ("strong", "mild", "allowed")


def words_as_dict(words: EditionWords) -> dict[str, list[str]]:
    return {key: list(getattr(words, key)) for key in KEYS}


def words_from_dict(stored: object) -> EditionWords:
    """None where there are none; raises `ValueError` with the fault."""
    if stored is None:
        return NO_WORDS
    if not isinstance(stored, Mapping):
        raise ValueError("words: needs lists by name")  # noqa: TRY004  (what is wrong is what somebody typed)
    if strange := set(stored) - set(KEYS):
        raise ValueError(f"words: does not know {', '.join(sorted(map(str, strange)))}")
    return EditionWords(**{key: listed(key, stored.get(key, [])) for key in KEYS})


def listed(key: str, entries: Any) -> tuple[str, ...]:
    if not isinstance(entries, list) or not all(isinstance(entry, str) for entry in entries):
        raise ValueError(f"words: {key} is a list of words")
    return tuple(entries)
