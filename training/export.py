"""Turns what was fitted into what is shipped: weights in eight bits a number, and the stack on top of them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from standfirst.signals.toxicity_features import normalise
from standfirst.signals.toxicity_lexicon import WordList
from standfirst.signals.toxicity_model import ANY, Model
from training.base_scorer import BaseScorer
from training.label_map import COLUMNS, HEADS, TRUTH
from training.sets import Row
from training.stack import HeldBack, fit_lean_stacks, fit_stacks, refit_stacks

MANY = 15_000  # Held-back rows, from which on the stack is fitted anew, whatever it was.
CLIPPED = 99.995  # The percentile of the weights' sizes that becomes the largest number.


def quantised(base: BaseScorer, words: Mapping[str, float]) -> Model:
    """A model without a stack yet. Each column has its own scale, for their weights differ in size by ten."""
    weights = base.weights
    used = np.abs(weights[weights.any(axis=1)])
    scales = (np.percentile(used, CLIPPED, axis=0) / 127).astype(np.float32)
    whole = np.clip(np.rint(weights / scales), -127, 127).astype(np.int8)
    return Model(COLUMNS, whole, scales, WordList(words))


def stacked(model: Model, held: HeldBack) -> Model:
    """The model with heads fitted on held-back rows; one that had such heads keeps near to them where rows are few."""
    had = ANY in model.stacks and model.stacks[ANY].shape[1] == len(model.inputs)
    few = len(held.sources) < MANY
    stacks = refit_stacks(held, model.inputs, model.stacks) if had and few else fit_stacks(held, model.inputs)
    lean = fit_lean_stacks(held, model.inputs) if model.encoder else {}
    return replace(model, heads=HEADS, stacks=stacks, lean=lean)


def held_back(model: Model, rows: Sequence[Row]) -> HeldBack:
    inputs = []
    for start in range(0, len(rows), 64):
        texts = [row.text for row in rows[start : start + 64]]
        inputs.append(model.inputs_of(texts, [normalise(text) for text in texts]))
    return HeldBack(
        np.vstack(inputs).astype(float),
        np.array([[truth(row, head) for head in HEADS] for row in rows]),
        [row.source for row in rows],
        [row.language for row in rows],
    )


def truth(row: Row, head: str) -> float:
    """What a row says of a head, as in `label_map.truths`: hate stands for toxicity where a set knows no other."""
    value = row.targets.get(TRUTH[head])
    if value is None and head == "toxicity":
        value = row.targets.get("hate")
    return np.nan if value is None else float(value >= 0.5)
