"""Fits the n-gram model: one linear score per column, all columns at once, by AdaGrad over batches of features.

Numpy alone: a batch is a list of bucket numbers, so a score is a sum of rows of the weights and a gradient is a count
of buckets. Some features of every text are left out at random in each pass, which keeps the model from leaning on few.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from standfirst.signals.toxicity_features import BUCKETS, Features, features, normalise
from training.label_map import COLUMNS
from training.sets import Row

Array = npt.NDArray[np.float32]
Buckets = npt.NDArray[np.int32]
Counts = npt.NDArray[np.int64]
Tell = Callable[[str], None]

BATCH = 1024
RATE, BIAS_RATE = 0.2, 0.1
KEEP = 0.7  # The share of a text's features that a pass looks at.
SEEN = 3  # Features that fewer texts have teach nothing.
SHRINK = 2e-5  # Of a weight, at each batch that touches it.
SMALLEST_SUM = 1e-6


@dataclass
class BaseScorer:
    """The weights of each bucket for each column, a bias for each source and column, and what AdaGrad remembers."""

    weights: Array
    biases: Array
    weight_sums: Array
    bias_sums: Array
    passes: int = 0

    @classmethod
    def fresh(cls, sources: int) -> "BaseScorer":
        wide = len(COLUMNS)
        return cls(
            np.zeros((BUCKETS, wide), np.float32),
            np.zeros((sources, wide), np.float32),
            np.full((BUCKETS, wide), SMALLEST_SUM, np.float32),
            np.full((sources, wide), SMALLEST_SUM, np.float32),
        )

    def save(self, file: Path) -> None:
        """Write beside the old checkpoint first, so that an interruption leaves one of the two."""
        beside = file.with_suffix(".new.npz")
        np.savez(beside, **vars(self))
        beside.replace(file)

    @classmethod
    def load(cls, file: Path) -> "BaseScorer":
        with np.load(file) as kept:
            return cls(**{name: int(kept[name]) if name == "passes" else kept[name] for name in kept.files})


@dataclass(frozen=True)
class Table:
    """The rows as arrays: targets (NaN where unknown), weights, and the number of the source."""

    features: Features
    targets: Array
    weights: Array
    sources: npt.NDArray[np.int64]
    often: npt.NDArray[np.bool_]


def tabulate(rows: Sequence[Row], sources: Sequence[str], tell: Tell) -> Table:
    targets = np.full((len(rows), len(COLUMNS)), np.nan, np.float32)
    for number, row in enumerate(rows):
        for column, value in row.targets.items():
            targets[number, COLUMNS.index(column)] = value
    places = {source: number for number, source in enumerate(sources)}
    found = features_of([row.text for row in rows], tell)
    return Table(
        found,
        targets,
        np.array([row.weight for row in rows], np.float32),
        np.array([places[row.source] for row in rows]),
        often_seen(found),
    )


def often_seen(found: Features) -> npt.NDArray[np.bool_]:
    """Which buckets enough texts have; the others count in a text's size and weigh nothing."""
    often: npt.NDArray[np.bool_] = np.bincount(found.buckets, minlength=BUCKETS) >= SEEN
    return often


def features_of(texts: Sequence[str], tell: Tell) -> Features:
    """The features of many texts, with a word now and then on how far it got."""
    parts = []
    for start in range(0, len(texts), 500):
        parts.append(features([normalise(text) for text in texts[start : start + 500]]))
        if start % 50_000 == 0:
            tell(f"features: {start:,} of {len(texts):,}")
    ends = np.cumsum([0, *(part.starts[-1] for part in parts)])
    starts = np.concatenate([part.starts[:-1] + end for part, end in zip(parts, ends, strict=False)])
    return Features(
        np.concatenate([part.buckets for part in parts]).astype(np.int32), np.append(starts, ends[-1]).astype(np.int64)
    )


@dataclass(frozen=True)
class Schedule:
    """How often to go over the rows, in which order, where to keep what was reached, and whom to tell."""

    passes: int
    seed: int
    keep: Path
    tell: Tell


def fit(model: BaseScorer, table: Table, schedule: Schedule, among: Counts | None = None) -> BaseScorer:
    """Go over the rows (`among`: only these) until all passes are done, keeping a checkpoint after each."""
    rows = np.arange(len(table.weights)) if among is None else among
    for number in range(model.passes, schedule.passes):
        chance = np.random.default_rng((schedule.seed, number))
        losses = [step(model, table, batch, chance) for batch in batches(rows, chance)]
        model.passes = number + 1
        model.save(schedule.keep)
        schedule.tell(f"pass {number + 1} of {schedule.passes}: loss {np.mean(losses):.4f}")
    return model


def batches(rows: Counts, chance: np.random.Generator) -> list[Counts]:
    order = chance.permutation(rows)
    return [order[start : start + BATCH] for start in range(0, len(rows), BATCH)]


def step(model: BaseScorer, table: Table, rows: Counts, chance: np.random.Generator) -> float:
    """Move the weights a little towards what a batch says; the loss before that."""
    buckets, owners, counts = gather(table.features, rows, chance)
    sizes = np.sqrt(np.maximum(counts, 1))[:, None]
    raw = sums_of(model.weights[buckets], counts) / sizes + model.biases[table.sources[rows]]
    chances = 1 / (1 + np.exp(-raw))
    known = ~np.isnan(table.targets[rows])
    wanted = np.where(known, table.targets[rows], 0)
    weights = table.weights[rows][:, None] * known
    slopes = (chances - wanted) * weights
    update_biases(model, table.sources[rows], slopes)
    used = table.often[buckets]
    update_weights(model, buckets[used], (slopes / sizes)[owners[used]])
    losses = -(wanted * np.log(chances + 1e-7) + (1 - wanted) * np.log(1 - chances + 1e-7)) * weights
    return float(losses.sum() / weights.sum())


def gather(found: Features, rows: Counts, chance: np.random.Generator) -> tuple[Buckets, Counts, Counts]:
    """The buckets of some rows, less those left out; to which of the rows each belongs; how many each has."""
    slices = [found.buckets[found.starts[row] : found.starts[row + 1]] for row in rows]
    owners = np.repeat(np.arange(len(rows)), [len(part) for part in slices])
    kept = chance.random(len(owners), dtype=np.float32) < KEEP
    owners = owners[kept]
    return np.concatenate(slices)[kept], owners, np.bincount(owners, minlength=len(rows))


def sums_of(values: Array, counts: Counts) -> Array:
    """The sum of each run of rows, where run i has counts[i] rows."""
    ends = np.cumsum(counts)
    totals = np.vstack([np.zeros((1, values.shape[1])), np.cumsum(values, axis=0, dtype=np.float64)])
    return (totals[ends] - totals[ends - counts]).astype(np.float32)


def update_weights(model: BaseScorer, buckets: Buckets, slopes: Array) -> None:
    touched, places = np.unique(buckets, return_inverse=True)
    gradient = np.stack(
        [np.bincount(places, slopes[:, column], len(touched)) for column in range(slopes.shape[1])], axis=1
    ).astype(np.float32)
    sums = model.weight_sums[touched] + gradient**2
    model.weight_sums[touched] = sums
    kept = model.weights[touched] * (1 - SHRINK)
    model.weights[touched] = kept - RATE * gradient / np.sqrt(sums)


def update_biases(model: BaseScorer, sources: Counts, slopes: Array) -> None:
    gradient = np.zeros_like(model.biases)
    np.add.at(gradient, sources, slopes)
    model.bias_sums += gradient**2
    model.biases -= BIAS_RATE * gradient / np.sqrt(model.bias_sums)
