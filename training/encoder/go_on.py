"""Goes on training an encoder that was made before, for as long as there is time.

Rows are drawn anew all the time, each as often as it weighs, so that an hour is spent on what an encoder has most to
learn from: small sets, own sentences, neutral sentences about groups. Where it is interrupted it goes on later.
"""

import random
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from standfirst.signals.toxicity_encoder import Encoder as Shipped
from standfirst.signals.toxicity_features import readable
from training.encoder.fit import FROZEN, HALVES, Learning
from training.encoder.network import Encoder
from training.encoder.rows import batches, code, padded
from training.examples import NEUTRAL, OWN
from training.label_map import COLUMNS
from training.sets import Row
from training.written import WRITTEN

SHARES = {OWN: 0.1, NEUTRAL: 0.1, WRITTEN: 0.3}  # Of what is drawn; all others share the rest.
DRAWN, BATCH, LONGEST = 1024, 32, 64
RATE, WARM = 6e-5, 0.06
LOOKED_AT = 120  # Rows of a source, to see how it labels.
UNBIASED = {OWN, NEUTRAL, WRITTEN}  # What these say is meant as it stands.
RIDGE, STEPS = 1.0, 20
MOST_BIAS = 1.0  # A greater one would excuse what an encoder has learned wrongly of a source.
TELL_EVERY, KEEP_SECONDS = 20, 180

Tell = Callable[[str], None]
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Further:
    """How long to go on, where to keep what was reached, and whom to tell."""

    minutes: float
    seed: int
    keep: Path
    tell: Tell


class Timed:
    """How much of the time is over, counting what an earlier run spent."""

    def __init__(self, minutes: float) -> None:
        self.whole = minutes * 60
        self.before = 0.0
        self.started = time.monotonic()

    @property
    def seconds(self) -> float:
        return self.before + time.monotonic() - self.started

    @property
    def share(self) -> float:
        return min(1.0, self.seconds / self.whole)


def go_on(network: Encoder, shipped: Shipped, rows: Sequence[Row], course: Further) -> Encoder:
    """Learn until the time is over, the rate falling to nothing by then."""
    sources = sorted({row.source for row in rows})
    timed = Timed(course.minutes)
    learning = Learning(network, len(sources), lambda _: falling(timed.share), RATE)
    if course.keep.exists():
        learning.load(course.keep)
        timed.before = learning.seconds
    else:
        learning.biases.data.copy_(torch.from_numpy(biases_of(shipped, rows, sources)))
    torch.manual_seed(course.seed + learning.step)
    network.train()
    pieces = (shipped.folder / "pieces.model").read_bytes()
    kept, losses = timed.seconds, [0.0]
    for batch in drawn_batches(rows, pieces, sources, course.seed + learning.step):
        if timed.share >= 1:
            break
        losses.append(learning.learn(*below(network, batch)))
        if learning.step % TELL_EVERY == 0:
            course.tell(f"step {learning.step:,}: loss {np.mean(losses[-100:]):.4f}, {timed.share:.0%} of the time")
        if timed.seconds - kept > KEEP_SECONDS:
            kept = learning.seconds = timed.seconds
            learning.save(course.keep)
    learning.seconds = timed.seconds
    learning.save(course.keep)
    return network.eval()


def falling(share: float) -> float:
    """The share of the full rate after a share of the time: up quickly, then straight down to nothing."""
    return share / WARM if share < WARM else (1 - share) / (1 - WARM)


@dataclass(frozen=True)
class Batch:
    """Some texts as numbers, and what is said of them."""

    numbers: Tensor
    there: Tensor
    targets: Tensor
    sources: Tensor


def below(network: Encoder, batch: Batch) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    """What the frozen layers say of a batch, with the rest of what a step needs; every row counts the same."""
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=HALVES):
        hidden = network.below(batch.numbers, batch.there, FROZEN).float()
    return hidden, batch.there, batch.targets, torch.ones(len(batch.targets)), batch.sources


def drawn_batches(rows: Sequence[Row], pieces: bytes, sources: Sequence[str], seed: int) -> Iterator[Batch]:
    """Batches without end, of rows drawn as often as they weigh."""
    chance, order = random.Random(seed), np.random.default_rng(seed)
    sums = list(accumulate(draw_weights(rows)))
    while True:
        coded = code(chance.choices(rows, cum_weights=sums, k=DRAWN), pieces, sources, LONGEST)
        for places in batches(coded.lengths, BATCH, order):
            at = torch.from_numpy(places)
            yield Batch(*padded(coded, places), coded.targets[at], coded.sources[at])


def draw_weights(rows: Sequence[Row]) -> list[float]:
    """Each row's weight, so that own and neutral sentences have their share of the whole."""
    sums: dict[str, float] = defaultdict(float)
    for row in rows:
        sums[row.source if row.source in SHARES else ""] += row.weight
    rest = 1 - sum(SHARES.values())
    return [
        row.weight * SHARES.get(row.source, rest) / sums[row.source if row.source in SHARES else ""] for row in rows
    ]


def biases_of(shipped: Shipped, rows: Sequence[Row], sources: Sequence[str]) -> Floats:
    """What each source adds to the scores of the encoder as it is, so that learning begins where it ended."""
    looked: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row.source not in UNBIASED and len(looked[row.source]) < LOOKED_AT:
            looked[row.source].append(row)
    found = np.zeros((len(sources), len(COLUMNS)), np.float32)
    for number, source in enumerate(sources):
        if looked[source]:
            scores = shipped.scores([readable(row.text) for row in looked[source]])
            for column, name in enumerate(COLUMNS):
                known = [place for place, row in enumerate(looked[source]) if name in row.targets]
                wanted = np.array([looked[source][place].targets[name] for place in known])
                found[number, column] = bias_of(scores[known, column].astype(float), wanted)
    return found


def bias_of(scores: Floats, wanted: Floats) -> float:
    """The constant that makes scores say on average what is wanted, drawn towards nothing; by Newton's method."""
    bias = 0.0
    for _ in range(STEPS):
        chances = 1 / (1 + np.exp(-(scores + bias)))
        change = float((chances - wanted).sum() + RIDGE * bias) / float((chances * (1 - chances)).sum() + RIDGE)
        bias -= max(-1.0, min(1.0, change))  # A longer step can overshoot without end.
    return max(-MOST_BIAS, min(MOST_BIAS, bias))
