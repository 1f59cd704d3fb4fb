"""Fits a correction: a logistic regression on top of the measured scores, drawn towards changing nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from standfirst.learning.descend import descend
from standfirst.learning.spool import Floats, Rows, Spool
from standfirst.signals.correction import BUCKETS, Correction, HeadCorrection

RIDGE_SHIFT, RIDGE_MIX, RIDGE_WORDS = 1.0, 10.0, 0.5
FEWEST_SEEN = 4  # Comments in which a word must stand before it weighs anything: nobody's own words are kept.
MOST_WORDS = 1000  # Of a head, those that weigh most.
LEAST_WEIGHT = 0.02
PASSES = 60

Tell = Callable[[int, int], None]
Places = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Weights:
    """A column a head: first the shift, then what each logit adds, then what each word adds."""

    dense: Floats
    words: Floats

    @classmethod
    def unfold(cls, flat: Floats, heads: int) -> "Weights":
        split = (heads + 1) * heads
        return cls(flat[:split].reshape(heads + 1, heads), flat[split:].reshape(-1, heads))

    def fold(self) -> Floats:
        return np.concatenate([self.dense.ravel(), self.words.ravel()])


def fit(spool: Spool, tell: Tell = lambda _done, _all: None) -> Correction:
    """The correction that fits the examples best; heads of which nothing is known stay as they are."""
    places = places_of(times_seen(spool) >= FEWEST_SEEN)
    ridge = ridges(len(spool.heads), int(places.max()))

    def cost(flat: Floats) -> tuple[float, Floats]:
        loss, slope = loss_of(spool, Weights.unfold(flat, len(spool.heads)), places)
        return loss + float((ridge * flat**2).sum()) / 2, slope + ridge * flat

    found = Weights.unfold(descend(cost, np.zeros(len(ridge)), PASSES, tell), len(spool.heads))
    return small(found, spool.heads, np.flatnonzero(places))


def times_seen(spool: Spool) -> Floats:
    seen = np.zeros(BUCKETS)
    for rows in spool.read():
        seen += np.bincount(rows.words, minlength=BUCKETS)
    return seen


def places_of(weighs: npt.NDArray[np.bool_]) -> Places:
    """Where each word stands among those that weigh, counted from one; nought for all others."""
    return np.where(weighs, np.cumsum(weighs), 0)


def ridges(heads: int, words: int) -> Floats:
    """How strongly each weight is drawn to nought."""
    dense = np.full((heads + 1, heads), RIDGE_MIX)
    dense[0] = RIDGE_SHIFT
    return Weights(dense, np.full((words, heads), RIDGE_WORDS)).fold()


def loss_of(spool: Spool, weights: Weights, places: Places) -> tuple[float, Floats]:
    """How far the corrected scores are from what moderators decided, and which way is down."""
    loss, dense, words = 0.0, np.zeros_like(weights.dense), np.zeros_like(weights.words)
    for rows in spool.read():
        known, found = rows.truths >= 0, found_words(rows, places)
        inputs = np.hstack([np.ones((len(rows.logits), 1)), rows.logits])
        raw = rows.logits + inputs @ weights.dense + word_sums(found, weights.words, len(rows.sizes))
        loss += float(((np.logaddexp(0, raw) - rows.truths * raw) * known).sum())
        wrong = (1 / (1 + np.exp(-np.clip(raw, -40, 40))) - rows.truths) * known
        dense += inputs.T @ wrong
        add_words(words, found, wrong)
    return loss, Weights(dense, words).fold()


class Found(NamedTuple):
    """The words that weigh: which each is, in which row it stands, and how much one word of that row counts."""

    words: Places
    rows: Places
    shares: Floats


def found_words(rows: Rows, places: Places) -> Found:
    owners = np.repeat(np.arange(len(rows.sizes)), rows.sizes)
    words = places[rows.words]
    weighs = words > 0
    owners = owners[weighs]
    return Found(words[weighs] - 1, owners, 1 / np.sqrt(rows.sizes[owners]))


def word_sums(found: Found, weights: Floats, rows: int) -> Floats:
    """What the words of each row add to each head."""
    columns = [np.bincount(found.rows, column[found.words] * found.shares, rows) for column in weights.T]
    return np.stack(columns, axis=1)


def add_words(slope: Floats, found: Found, wrong: Floats) -> None:
    for number in range(wrong.shape[1]):
        slope[:, number] += np.bincount(found.words, wrong[found.rows, number] * found.shares, len(slope))


def small(weights: Weights, heads: Sequence[str], words: Places) -> Correction:
    """The few numbers that are kept: rounded, and only the words that weigh most."""
    return Correction({head: small_head(weights, heads, number, words) for number, head in enumerate(heads)})


def small_head(weights: Weights, heads: Sequence[str], number: int, words: Places) -> HeadCorrection:
    column = weights.words[:, number]
    heaviest = np.sort(np.argsort(-np.abs(column), kind="stable")[:MOST_WORDS])
    return HeadCorrection(
        shift=round(float(weights.dense[0, number]), 4),
        mix={other: round(float(add), 4) for other, add in zip(heads, weights.dense[1:, number], strict=True)},
        words={int(words[n]): round(float(column[n]), 3) for n in heaviest if abs(column[n]) >= LEAST_WEIGHT},
    )
