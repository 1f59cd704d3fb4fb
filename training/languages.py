"""Trains the identifier of languages on lists of word frequencies and on openly licensed comments.

    python -m training.languages WORDS FOLDER [--seed 7] [--out src/standfirst/signals/models/languages.npz]

WORDS is what `python -m training.word_lists WORDS` writes (lists of the package wordfreq, CC BY-SA 4.0); FOLDER holds
sets of comments as for `python -m training`, of which those are read that are openly licensed and have a language.
Texts are made of single words, drawn as often as they are used: the order of words says nothing to a model that never
looks beyond a word. A part of them is spoilt as readers spoil words: accents left out, letters stretched, foreign words
between.
"""

import argparse
import gzip
import json
import random
import re
import unicodedata
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from standfirst.signals.grams import BUCKETS, grams
from standfirst.signals.plain_text import visible, without_addresses
from training.language_noise import INFORMAL, in_latin_letters, spoilt

WORD = re.compile(r"[^\W\d_]+")
# Openly licensed sets whose texts are nearly all in the language that they say.
SETS = (
    *("civil_toxic_spans", "jigsaw_wiki_samples", "paradetox_en", "germeval2018", "gahd", "told_br", "tupy"),
    *("fortuna_pt", "offenseval2020_tr", "ro_offense", "poleval2019_cbd", "mlma", "roman_urdu"),
)
ONE_FOR_ALL = {"ms": "id", "nb": "no", "sh": "hr", "ur-Latn": "und"}
LETTERS = (12, 140)  # Of an example.
REAL = 0.35  # The share of examples that are real comments where a language has some.
FLATTER = (1.0, 0.75)  # Half of the words are drawn with the rare ones somewhat more often than they are used.
BATCH, RATE = 512, 0.35


class Examples:
    """Draws texts with their language, every language as often as any other."""

    def __init__(self, words: dict[str, list[tuple[str, float]]], comments: dict[str, list[str]], seed: int) -> None:
        self.chance = random.Random(seed)
        self.words: dict[str, list[tuple[list[str], list[float]]]] = {}
        for source, listed in words.items():
            for flatter in FLATTER:
                drawn = ([word for word, _ in listed], list(accumulate(often**flatter for _, often in listed)))
                self.words.setdefault(ONE_FOR_ALL.get(source, source), []).append(drawn)
        self.comments = comments
        self.languages = sorted(self.words.keys() | comments.keys() | {"und"})

    def draw(self) -> tuple[str, int]:
        number = self.chance.randrange(len(self.languages))
        language = self.languages[number]
        length = int(self.chance.triangular(*LETTERS, LETTERS[0]))
        if language in self.comments and (language not in self.words or self.chance.random() < REAL):
            return self.piece(self.comments[language], length), number
        if language == "und" or (language in {"ru", "ar", "hi", "bg"} and self.chance.random() < 0.2):
            source = self.chance.choice(("ru", "ar", "hi", "bg"))
            return in_latin_letters(self.made_up(source, length), self.chance), self.languages.index("und")
        return spoilt(self.made_up(language, length), self.chance, foreign=lambda: self.word("en")), number

    def piece(self, texts: list[str], length: int) -> str:
        words = self.chance.choice(texts).split(" ")
        start = self.chance.randrange(len(words))
        taken = " ".join(words[start:])[:length]
        return taken if len(taken) >= LETTERS[0] else " ".join(words)[:length]

    def made_up(self, language: str, length: int) -> str:
        text = ""
        while len(text) < length:
            text += self.word(language) + " "
        return text.strip()

    def word(self, language: str) -> str:
        if language in INFORMAL and self.chance.random() < 0.12:
            return self.chance.choice(INFORMAL[language])
        words, totals = self.chance.choice(self.words[language])
        return self.chance.choices(words, cum_weights=totals)[0]


class Trainer:
    """Multinomial logistic regression over hashed runs of characters, by Adagrad."""

    def __init__(self, classes: int) -> None:
        self.weights = np.zeros((BUCKETS, classes), np.float32)
        self.steps = np.full((BUCKETS, 1), 1e-4, np.float32)

    def learn(self, batch: list[tuple[NDArray[np.uint32], int]]) -> float:
        """One step; the mean loss before it."""
        lengths = np.array([len(numbers) for numbers, _ in batch])
        ids, starts = np.concatenate([numbers for numbers, _ in batch]), np.cumsum(lengths) - lengths
        scale = (1 / np.sqrt(lengths)).astype(np.float32)[:, None]
        scores = np.add.reduceat(self.weights[ids], starts, axis=0) * scale
        chances = np.exp(scores - scores.max(axis=1, keepdims=True))
        chances /= chances.sum(axis=1, keepdims=True)
        right = np.array([language for _, language in batch])
        loss = -np.log(chances[np.arange(len(batch)), right] + 1e-9).mean()
        chances[np.arange(len(batch)), right] -= 1
        self.descend(ids, np.repeat(np.arange(len(batch)), lengths), chances * scale)
        return float(loss)

    def descend(self, ids: NDArray[np.uint32], examples: NDArray[np.int64], slopes: NDArray[np.float32]) -> None:
        order = np.argsort(ids, kind="stable")
        unique, first = np.unique(ids[order], return_index=True)
        slope = np.add.reduceat(slopes[examples[order]], first, axis=0)
        self.steps[unique] += (slope**2).mean(axis=1, keepdims=True)
        self.weights[unique] -= RATE * slope / np.sqrt(self.steps[unique])


def comments_of(folder: Path, seed: int) -> dict[str, list[str]]:
    """The training part of the open sets by language; one text in five is left for measuring."""
    found: dict[str, list[str]] = {}
    for name in SETS:
        for row in read(folder / name / "data.jsonl.gz"):
            words = plain_words(row["text"])
            if len(words) >= LETTERS[0] and not held_back(row["text"], seed):
                found.setdefault(ONE_FOR_ALL.get(row["lang"], row["lang"]), []).append(words)
    return {language: texts for language, texts in found.items() if language not in {"zh", "ko"}}


def read(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def held_back(text: str, seed: int) -> bool:
    return random.Random(f"{seed} {unicodedata.normalize('NFKC', text)}").random() < 0.2


def plain_words(text: str) -> str:
    return " ".join(WORD.findall(without_addresses(visible(text)).lower()))


def quantised(weights: NDArray[np.float32]) -> tuple[NDArray[np.int8], float]:
    step = float(np.abs(weights).max()) / 127
    return np.round(weights / step).astype(np.int8), step


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("words", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--batches", type=int, default=1200)
    parser.add_argument("--out", type=Path, default=Path("src/standfirst/signals/models/languages.npz"))
    options = parser.parse_args()
    words = json.loads(options.words.read_text("utf-8"))
    examples = Examples(words, comments_of(options.folder, options.seed), options.seed)
    trainer = Trainer(len(examples.languages))
    for number in range(options.batches):
        drawn = [examples.draw() for _ in range(BATCH)]
        loss = trainer.learn([(grams(text), language) for text, language in drawn])
        if number % 100 == 0:
            print(f"batch {number}: loss {loss:.3f}", flush=True)
    table, step = quantised(trainer.weights)
    np.savez_compressed(options.out, table=table, step=np.float32(step), languages=np.array(examples.languages))


if __name__ == "__main__":
    main()
