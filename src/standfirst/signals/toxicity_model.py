"""The shipped model: hashed n-grams, an encoder, a lexicon and the shape of a text, stacked into calibrated chances.

`inputs` lists what the stack weighs, by scorer and name ("ngram.toxic", "encoder.hate", "shape.capitals"). The n-gram
model knows how words are written where it was taught; the encoder, what they mean, also where it was not.

The encoder takes nearly all of the time. Where much is to be measured at once it can be spared (`sparing`) for texts of
which everything else says surely, in a language that was taught, that they are harmless: `lean` stacks say so.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from standfirst.signals.toxicity_encoder import Encoder
from standfirst.signals.toxicity_features import BUCKETS, Features, features, normalise, readable
from standfirst.signals.toxicity_lexicon import WordList
from standfirst.signals.toxicity_shape import NAMES as SHAPE_NAMES
from standfirst.signals.toxicity_shape import shape

Floats = npt.NDArray[np.float32]
AGREEMENTS = (("toxic", "hate"), ("toxic", "formal"), ("hate", "formal"))
AT_ONCE = 64  # Texts measured in one go: more need much memory and save no time.
ENCODER = "encoder."
LEXICON_NAMES = ("strongest", "all")
SURELY_HARMLESS = 0.08  # Below it in every head: of what all together call 0.5 and more, one in six hundred is.
ANY, OTHER = "", "other"  # The stacks for a text of no known language, and for languages that were never taught.


@dataclass(frozen=True)
class Model:
    """`weights`: a row for each bucket. `stacks`: a row for each head, by language; `lean`: those without encoder."""

    columns: tuple[str, ...]
    weights: npt.NDArray[np.int8]
    scales: Floats
    lexicon: WordList
    heads: tuple[str, ...] = ()
    stacks: Mapping[str, Floats] = field(default_factory=dict)
    encoder: Encoder | None = None
    lean: Mapping[str, Floats] = field(default_factory=dict)

    @property
    def inputs(self) -> tuple[str, ...]:
        """What the stack weighs, in its order, the constant last."""
        return (
            *(f"ngram.{column}" for column in (*self.columns, "highest")),
            *(f"{ENCODER}{column}" for column in (self.columns if self.encoder else ())),
            *(f"agree.{one}-{other}" for one, other in AGREEMENTS),
            *(f"lexicon.{name}" for name in LEXICON_NAMES),
            *(f"shape.{name}" for name in SHAPE_NAMES),
            "constant",
        )

    @property
    def lean_places(self) -> list[int]:
        """The places of those inputs that cost no encoder."""
        return [place for place, name in enumerate(self.inputs) if not name.startswith(ENCODER)]

    def measure(
        self, texts: Sequence[str], languages: Sequence[str | None], *, sparing: bool = False
    ) -> list[dict[str, float]]:
        """The chance of each head for each text; nothing for a text without anything to read.

        `sparing`: without the encoder where the rest is sure that a text is harmless.
        """
        measured: list[dict[str, float]] = []
        for start in range(0, len(texts), AT_ONCE):
            some, spoken = texts[start : start + AT_ONCE], [base(each) for each in languages[start : start + AT_ONCE]]
            normals = [normalise(text) for text in some]
            inputs = self.lean_inputs_of(some, normals)
            sure = self.surely_harmless(inputs, spoken) if sparing else np.zeros(len(some), bool)
            inputs = self.with_encoder(inputs, some, ~sure)
            chances = self.chances(inputs, spoken)
            chances[sure] = self.chances(inputs[:, self.lean_places], spoken, self.lean)[sure]
            measured += [
                dict(zip(self.heads, row, strict=True)) if normal else {}
                for normal, row in zip(normals, chances.tolist(), strict=True)
            ]
        return measured

    def surely_harmless(self, inputs: Floats, languages: Sequence[str]) -> npt.NDArray[np.bool_]:
        """Of which texts the lean inputs say so."""
        known = np.array([language in self.lean for language in languages], bool)
        if known.any():
            known &= (self.chances(inputs, languages, self.lean) < SURELY_HARMLESS).all(axis=1)
        return known

    def inputs_of(self, texts: Sequence[str], normals: Sequence[str]) -> Floats:
        """What the stack weighs of each text."""
        return self.with_encoder(self.lean_inputs_of(texts, normals), texts, np.ones(len(texts), bool))

    def lean_inputs_of(self, texts: Sequence[str], normals: Sequence[str]) -> Floats:
        """The same without what the encoder says."""
        scores = self.column_scores(features(normals))
        aside = [(*self.lexicon.strengths(n), *shape(t, n), 1.0) for t, n in zip(texts, normals, strict=True)]
        highest = scores[:, :4].max(axis=1, keepdims=True)
        return np.hstack([scores, highest, self.agreements(scores), np.array(aside, np.float32)])

    def with_encoder(self, lean: Floats, texts: Sequence[str], asked: npt.NDArray[np.bool_]) -> Floats:
        """The inputs with what the encoder says of the texts that it is asked about; of the others, nothing."""
        if self.encoder is None:
            return lean
        meant = np.zeros((len(texts), len(self.columns)), np.float32)
        if asked.any():
            meant[asked] = self.encoder.scores([readable(texts[place]) for place in np.flatnonzero(asked).tolist()])
        before = len(self.columns) + 1
        return np.hstack([lean[:, :before], meant, lean[:, before:]])

    def agreements(self, scores: Floats) -> Floats:
        """Whether two definitions say the same of a text: one where both are sure, minus one where they contradict."""
        sure = np.tanh(scores)
        places = [(self.columns.index(one), self.columns.index(other)) for one, other in AGREEMENTS]
        agreed: Floats = np.stack([sure[:, one] * sure[:, other] for one, other in places], axis=1)
        return agreed

    def column_scores(self, found: Features) -> Floats:
        """The weights of a text's features, summed and divided by the root of how many there are."""
        starts = found.starts[:-1]
        totals = np.add.reduceat(self.weights[found.buckets], starts, axis=0, dtype=np.int32)
        sizes = np.sqrt(np.diff(found.starts))
        scores: Floats = (totals * self.scales / sizes[:, None]).astype(np.float32)
        return scores

    def chances(self, inputs: Floats, languages: Sequence[str], stacks: Mapping[str, Floats] | None = None) -> Floats:
        """What the stack of each text's language makes of its inputs."""
        stacks = self.stacks if stacks is None else stacks
        chances = np.zeros((len(inputs), len(self.heads)), np.float32)
        for language in set(languages):
            rows = [number for number, each in enumerate(languages) if each == language]
            stack = stacks.get(language if language in stacks else OTHER if language else ANY)
            if stack is not None:
                chances[rows] = 1 / (1 + np.exp(-inputs[rows] @ stack.T))
        return chances

    def save(self, file: Path) -> None:
        """Only buckets that weigh anything are kept, each as a bit that says so and its weights."""
        filled = self.weights.any(axis=1)
        about: dict[str, Any] = {
            "columns": self.columns,
            "heads": self.heads,
            "lexicon": self.lexicon.entries,
            "stacks": {name: np.round(rows.astype(float), 5).tolist() for name, rows in self.stacks.items()},
            "lean": {name: np.round(rows.astype(float), 5).tolist() for name, rows in self.lean.items()},
            "encoder": self.encoder and self.encoder.folder.name,
        }
        np.savez_compressed(
            file,
            filled=np.packbits(filled),
            weights=np.ascontiguousarray(self.weights[filled].T),
            scales=self.scales,
            about=np.frombuffer(json.dumps(about, ensure_ascii=False).encode(), np.uint8),
        )


def base(language: str | None) -> str:
    """The language without its region or script."""
    return (language or "").partition("-")[0]


def load(file: Path) -> Model:
    """Read a model; some tenths of a second."""
    with np.load(file) as kept:
        about = json.loads(kept["about"].tobytes())
        filled = np.unpackbits(kept["filled"], count=BUCKETS).astype(bool)
        weights = np.zeros((BUCKETS, len(about["columns"])), np.int8)
        weights[filled] = kept["weights"].T
        stacks, lean = (
            {name: np.array(rows, np.float32) for name, rows in about.get(kind, {}).items()}
            for kind in ("stacks", "lean")
        )
        return Model(
            columns=tuple(about["columns"]),
            weights=weights,
            scales=kept["scales"],
            lexicon=WordList(about["lexicon"]),
            heads=tuple(about["heads"]),
            stacks={OTHER: stacks[ANY], **stacks},
            encoder=Encoder(file.parent / about["encoder"]) if about.get("encoder") else None,
            lean=lean,
        )
