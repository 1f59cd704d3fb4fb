"""The words that the model knows by heart: of open lists and the project's own, less those that are mostly harmless."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from standfirst.signals.toxicity_features import normalise
from standfirst.signals.toxicity_lexicon import without_accents
from standfirst.standards.lexicon import LANGUAGES, read_entries
from training.sets import Row, raw_rows

UNRATED, MILD = 0.5, 0.4
SEEN_OFTEN, TOXIC_SHARE = 5, 0.6
SHORTEST = 3


def lexicon(folder: Path, rows: Iterable[Row]) -> dict[str, float]:
    """Each word, stem or pair of words with how strong it is, from 0 to 1."""
    words: dict[str, float] = {}
    for written, strength in (*own_words(), *open_words(folder)):
        word = without_accents(normalise(written.strip("*")).strip()) + ("*" if written.endswith("*") else "")
        if len(word.strip("*")) >= SHORTEST and word.count(" ") < 2:
            words[word] = max(strength, words.get(word, 0.0))
    clean = harmless(words, rows)
    return {word: value for word, value in sorted(words.items()) if word not in clean}


def own_words() -> Iterator[tuple[str, float]]:
    """The lists that the standards use."""
    for language in LANGUAGES:
        for entry in read_entries(language):
            if not entry.lower:
                yield entry.written, 1.0 if entry.strong else MILD


def open_words(folder: Path) -> Iterator[tuple[str, float]]:
    for row in raw_rows(folder, "lexicon_ldnoobw"):
        yield row["text"], UNRATED
    for row in raw_rows(folder, "lexicon_surge_profanity"):
        yield row["text"], round(min(1.0, row["labels"]["severity"] / 3), 2)


def harmless(words: Iterable[str], rows: Iterable[Row]) -> set[str]:
    """Words that stand in texts often enough, and mostly in clean ones."""
    known = set(words)
    seen: Counter[str] = Counter()
    toxic: Counter[str] = Counter()
    for row in rows:
        if (value := row.targets.get("toxic", row.targets.get("hate"))) is not None:
            found = known.intersection(without_accents(row.text.lower()).split())
            seen.update(found)
            toxic.update(found if value >= 0.5 else ())
    return {word for word, times in seen.items() if times >= SEEN_OFTEN and toxic[word] < TOXIC_SHARE * times}
