"""Fits a correction: a logistic regression on top of the measured scores, drawn towards changing nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from standfirst.learning.descend import descend
from standfirst.learning.spool import Floats, Rows, Spool
from standfirst.signals.correction import BUCKETS, Correction, HeadCorrection

RIDGE_SHIFT, RIDGE_MIX, RIDGE_WORDS = 1.0, 10.0, 0.5
FEWEST_SEEN = 4  # Comments in which a word must stand before it weighs anything: nobody's own words are kept.
MOST_WORDS = 1000  # Of a head, those that weigh most.
LEAST_WEIGHT = 0.02
PASSES = 60

Tell = Callable[[int, int], None]


@dataclass(frozen=True)
class Weights:
    """A column a head: first the shift, then what each logit adds, then what each word adds."""

    dense: Floats
    words: Floats

    @classmethod
    def unfold(cls, flat: Floats, heads: int) -> "Weights":
        split = (heads + 1) * heads
        return cls(flat[:split].reshape(heads + 1, heads), flat[split:].reshape(BUCKETS, heads))

    def fold(self) -> Floats:
        return np.concatenate([self.dense.ravel(), self.words.ravel()])


def fit(spool: Spool, tell: Tell = lambda _done, _all: None) -> Correction:
    """The correction that fits the examples best; heads of which nothing is known stay as they are."""
    seen = times_seen(spool)
    pull = Weights(np.full((len(spool.heads) + 1, len(spool.heads)), RIDGE_MIX), seen_often(seen, spool))
    pull.dense[0] = RIDGE_SHIFT
    ridge = pull.fold()
    learnable = np.isfinite(ridge)
    ridge = np.where(learnable, ridge, 0.0)

    def cost(flat: Floats) -> tuple[float, Floats]:
        loss, slope = loss_of(spool, Weights.unfold(flat, len(spool.heads)))
        return loss + float(ridge @ flat**2) / 2, np.where(learnable, slope + ridge * flat, 0.0)

    found = descend(cost, np.zeros(len(ridge)), PASSES, tell)
    return small(Weights.unfold(found, len(spool.heads)), spool.heads)


def seen_often(seen: Floats, spool: Spool) -> Floats:
    """How strongly each word is drawn to nought: without end where it stands in too few comments."""
    pull = np.where(seen >= FEWEST_SEEN, RIDGE_WORDS, np.inf)
    return np.repeat(pull[:, None], len(spool.heads), axis=1)


def times_seen(spool: Spool) -> Floats:
    seen = np.zeros(BUCKETS)
    for rows in spool.read():
        seen += np.bincount(rows.words, minlength=BUCKETS)
    return seen


def loss_of(spool: Spool, weights: Weights) -> tuple[float, Floats]:
    """How far the corrected scores are from what moderators decided, and which way is down."""
    loss, dense, words = 0.0, np.zeros_like(weights.dense), np.zeros_like(weights.words)
    for rows in spool.read():
        known = rows.truths >= 0
        inputs = np.hstack([np.ones((len(rows.logits), 1)), rows.logits])
        raw = rows.logits + inputs @ weights.dense + word_sums(rows, weights.words)
        loss += float(((np.logaddexp(0, raw) - rows.truths * raw) * known).sum())
        wrong = (1 / (1 + np.exp(-np.clip(raw, -40, 40))) - rows.truths) * known
        dense += inputs.T @ wrong
        add_words(words, rows, wrong)
    return loss, Weights(dense, words).fold()


def shares(rows: Rows) -> tuple[Floats, Floats]:
    """To which row each word belongs, and how much one word of that row counts."""
    return np.repeat(np.arange(len(rows.sizes)), rows.sizes), np.repeat(
        1 / np.sqrt(np.maximum(rows.sizes, 1)), rows.sizes
    )


def word_sums(rows: Rows, weights: Floats) -> Floats:
    """What the words of each row add to each head."""
    owners, share = shares(rows)
    columns = [np.bincount(owners, column[rows.words] * share, len(rows.sizes)) for column in weights.T]
    return np.stack(columns, axis=1)


def add_words(slope: Floats, rows: Rows, wrong: Floats) -> None:
    owners, share = shares(rows)
    for number in range(wrong.shape[1]):
        slope[:, number] += np.bincount(rows.words, wrong[owners, number] * share, BUCKETS)


def small(weights: Weights, heads: Sequence[str]) -> Correction:
    """The few numbers that are kept: rounded, and only the words that weigh most."""
    return Correction({head: small_head(weights, heads, number) for number, head in enumerate(heads)})


def small_head(weights: Weights, heads: Sequence[str], number: int) -> HeadCorrection:
    column = weights.words[:, number]
    heaviest = np.argsort(-np.abs(column), kind="stable")[:MOST_WORDS]
    return HeadCorrection(
        shift=round(float(weights.dense[0, number]), 4),
        mix={other: round(float(add), 4) for other, add in zip(heads, weights.dense[1:, number], strict=True)},
        words={
            int(word): round(float(column[word]), 3) for word in sorted(heaviest) if abs(column[word]) >= LEAST_WEIGHT
        },
    )
