"""All rows to learn from: those of the sets, weighted, and those that the project adds of its own."""

import math
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from training.attack_templates import own_sentences
from training.identity_templates import training_sentences
from training.label_map import COLUMNS
from training.obfuscation import obfuscated
from training.sets import Row, raw_rows, training_rows

HIDDEN_SHARE = 0.12
NEUTRAL, NEUTRAL_WEIGHT = "neutral", 1.5
LEXICON_WEIGHT = 0.5
STRONG = 2.0  # A severity of the English lexicon from which a word is toxic by itself.
HARMLESS = dict.fromkeys(COLUMNS, 0.0)
OWN = "own"
# What each kind of own sentence is, and how much all of the kind in a language count together.
OWN_KINDS = {
    "insult": ({"toxic": 1.0, "insult": 1.0, "hate": 0.0, "threat": 0.0, "spam": 0.0}, 30.0),
    "kind word": (HARMLESS, 25.0),
    "hatred": ({"toxic": 1.0, "hate": 1.0, "spam": 0.0}, 25.0),
    "threat": ({"toxic": 1.0, "threat": 1.0, "hate": 0.0, "spam": 0.0}, 6.0),
    "plain": (HARMLESS, 14.0),
}


def examples(folder: Path, seed: int) -> list[Row]:
    """What the base model learns from, in an order that the seed decides."""
    chance = random.Random(seed)
    rows = balanced(list(training_rows(folder, "train", seed)))
    rows += [hidden(row, chance) for row in rows if chance.random() < HIDDEN_SHARE and row.source != "cold_zh"]
    rows += neutral_rows(held_back=False)
    rows += lexicon_rows(folder)
    chance.shuffle(rows)
    return rows


def held_back_examples(folder: Path, seed: int) -> list[Row]:
    """What the stack learns from, of which the base model has seen nothing."""
    return [*training_rows(folder, "dev", seed), *neutral_rows(held_back=True)]


def neutral_rows(*, held_back: bool) -> list[Row]:
    return [
        Row(text, language, NEUTRAL, HARMLESS, NEUTRAL_WEIGHT)
        for text, language, _ in training_sentences(held_back=held_back)
    ]


def own_rows() -> list[Row]:
    """Insults, threats, hatred and their harmless likes: for the encoder alone, n-grams would learn the names."""
    sentences = list(own_sentences())
    counts = Counter((each.kind, each.language) for each in sentences)
    return [
        Row(
            each.text,
            each.language,
            OWN,
            OWN_KINDS[each.kind][0],
            OWN_KINDS[each.kind][1] / counts[each.kind, each.language],
        )
        for each in sentences
    ]


def balanced(rows: list[Row]) -> list[Row]:
    """Each set counts with the root of its size, and languages with many sets count a little less."""
    sizes = Counter(row.source for row in rows)
    languages = Counter(row.language for row in rows)
    typical = math.sqrt(sum(sizes.values()) / len(sizes))
    weights = {
        (source, language): (typical / math.sqrt(size)) * (len(rows) / len(languages) / languages[language]) ** 0.25
        for (source, language), size in Counter({(r.source, r.language): sizes[r.source] for r in rows}).items()
    }
    return [Row(r.text, r.language, r.source, r.targets, weights[r.source, r.language]) for r in rows]


def hidden(row: Row, chance: random.Random) -> Row:
    return Row(obfuscated(row.text, chance), row.language, row.source, row.targets, row.weight / 2)


def lexicon_rows(folder: Path) -> Iterator[Row]:
    """Words of the open lexicons as texts of their own."""
    for row in raw_rows(folder, "lexicon_ldnoobw"):
        yield Row(row["text"], row["lang"], "lexicon", {"obscene": 1.0, "toxic": 0.8}, LEXICON_WEIGHT)
    for row in raw_rows(folder, "lexicon_surge_profanity"):
        strong = row["labels"]["severity"] >= STRONG
        known = {"obscene": 1.0, "toxic": 1.0 if strong else 0.6}
        if row["labels"]["category"].startswith("sexual anatomy"):
            known["sexual"] = 1.0
        yield Row(row["text"], "en", "lexicon", known, LEXICON_WEIGHT)
