"""Fits the stack on held-back rows: which scores make each head, and how sure to be, by language where data allow."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from standfirst.signals.toxicity_model import ANY, ENCODER, OTHER
from training.label_map import HEADS, TRUTH

Floats = npt.NDArray[np.float64]
Stack = npt.NDArray[np.float32]
Truths = npt.NDArray[np.bool_]

# Strong pulls: what held-back rows of known sets can tell of the shares is little, and strangers' rows are others.
RIDGE = 100.0
OWN_RIDGE = 200.0
NEAR_RIDGE = 5000.0  # Of a stack that was fitted before: little but its constants moves.
ENCODER_SHARE = 0.7  # Of a head's prior; the rest is the n-grams'.
FEWEST_ROWS, FEWEST_TRUE = 150, 30  # Of a language and head, for weights of its own.
USUAL_SHARE = (0.1, 0.4)  # Sets count as if at least and at most this share of their rows were true.
NEUTRAL_TIMES = 2.0  # What a set without any true row, the neutral sentences, counts more than others.
# What people call toxic in a language that was never taught may be any of these, and no set of another can tell which.
STRANGERS: Mapping[str, Mapping[str, float]] = {"toxicity": {"toxic": 0.7, "obscene": 0.5, "insult": 0.3, "hate": 0.3}}
ANEW = [HEADS.index("threat")]  # Was learned from so few rows that its weights fit the encoder they were fitted to.
STEPS = 40
SMALLEST_STEP = 1e-6


@dataclass(frozen=True)
class HeldBack:
    """Rows to fit on: the stack's inputs, what is true of each head (NaN where unknown), source and language."""

    inputs: Floats
    truths: Floats
    sources: Sequence[str]
    languages: Sequence[str]


def fit_stacks(rows: HeldBack, names: Sequence[str]) -> dict[str, Stack]:
    """The weights of all languages together, of each that was learned, and of those that were not."""
    whole = np.stack([fit_whole(rows, head, names) for head in HEADS])
    languages = np.array([language.partition("-")[0] for language in rows.languages])
    stacks = {ANY: whole.astype(np.float32), OTHER: fit_other(rows, names).astype(np.float32)}
    for language in sorted(set(languages) - {"und"}):
        if not any(enough(rows, languages == language, number).any() for number in range(len(HEADS))):
            continue
        own = np.stack([fit_own(rows, languages == language, number, whole[number]) for number in range(len(HEADS))])
        stacks[language] = own.astype(np.float32)
    return stacks


def fit_lean_stacks(rows: HeldBack, names: Sequence[str]) -> dict[str, Stack]:
    """The weights of each language that was learned where the encoder is spared."""
    places = [place for place, name in enumerate(names) if not name.startswith(ENCODER)]
    found = fit_stacks(replace(rows, inputs=rows.inputs[:, places]), [names[place] for place in places])
    return {language: stack for language, stack in found.items() if language not in {ANY, OTHER}}


def refit_stacks(rows: HeldBack, names: Sequence[str], before: Mapping[str, Stack]) -> dict[str, Stack]:
    """The stacks of a model whose columns changed a little, drawn towards what they were: fewer rows do."""
    found, anew = near_stacks(rows, before), fit_stacks(rows, names)
    for name, stack in found.items():
        stack[ANEW] = anew.get(name, anew[ANY])[ANEW]
    strangers = [HEADS.index(head) for head in STRANGERS]
    found[OTHER][strangers] = anew[OTHER][strangers]
    return found


def near_stacks(rows: HeldBack, before: Mapping[str, Stack]) -> dict[str, Stack]:
    languages = np.array([language.partition("-")[0] for language in rows.languages])
    used = before[OTHER].any(axis=0)
    masked = replace(rows, inputs=rows.inputs * used)
    found = {}
    for name, old in before.items():
        own = np.ones(len(languages), bool) if name in {ANY, OTHER} else languages == name
        given = masked if name == OTHER else rows
        heads = [refit_row(given, enough(given, own, number), number, old[number]) for number in range(len(HEADS))]
        found[name] = np.stack(heads).astype(np.float32)
    return found


def refit_row(rows: HeldBack, known: Truths, number: int, old: Stack) -> Floats:
    prior = old.astype(float)
    return fit_rows(rows, known, number, prior=prior, ridge=NEAR_RIDGE) * (prior != 0) if known.any() else prior


def fit_other(rows: HeldBack, names: Sequence[str]) -> Floats:
    """Weights for languages that were never taught: n-grams know nothing of them, so that the encoder speaks alone."""
    known = np.array([not name.startswith(("ngram.", "agree.")) for name in names])
    if not any(name.startswith(ENCODER) for name in names):
        known[:] = True
    masked = HeldBack(rows.inputs * known, rows.truths, rows.sources, rows.languages)
    alone = any(name.startswith(ENCODER) for name in names)
    return known * np.stack(
        [
            fit_strangers(masked, head, names)
            if alone and head in STRANGERS
            else fit_whole(masked, head, names, share=1.0)
            for head in HEADS
        ]
    )


def fit_strangers(rows: HeldBack, head: str, names: Sequence[str]) -> Floats:
    """Weights in given proportions: rows of taught languages decide how sure to be, and nothing else."""
    mixed = np.array([STRANGERS[head].get(name.removeprefix(ENCODER), 0.0) for name in names])
    mixed *= [name.startswith(ENCODER) for name in names]
    constant = np.array([*np.zeros(len(names) - 1), 1.0])
    two = replace(rows, inputs=np.stack([rows.inputs @ mixed, rows.inputs @ constant], axis=1))
    known = ~np.isnan(rows.truths[:, HEADS.index(head)])
    scale, shift = fit_rows(two, known, HEADS.index(head), prior=np.array([1.0, 0.0]), ridge=1.0)
    found: Floats = scale * mixed + shift * constant
    return found


def fit_whole(rows: HeldBack, head: str, names: Sequence[str], *, share: float = ENCODER_SHARE) -> Floats:
    """A head's weights, drawn towards its own columns alone; `share`: how much of that is the encoder's."""
    places = {name: number for number, name in enumerate(names)}
    prior = np.zeros(len(names))
    encoder = places.get(f"{ENCODER}{TRUTH[head]}")
    if encoder is not None:
        prior[encoder] = share
    prior[places[f"ngram.{TRUTH[head]}"]] = 1.0 if encoder is None else 1 - share
    known = ~np.isnan(rows.truths[:, HEADS.index(head)])
    return fit_rows(rows, known, HEADS.index(head), prior=prior, ridge=RIDGE)


def fit_own(rows: HeldBack, in_language: Truths, number: int, whole: Floats) -> Floats:
    """A head's weights in one language, drawn towards those of all; the latter where there are too few rows."""
    known = enough(rows, in_language, number)
    return fit_rows(rows, known, number, prior=whole, ridge=OWN_RIDGE) if known.any() else whole


def enough(rows: HeldBack, in_language: Truths, number: int) -> Truths:
    """The rows of a language that know a head; none of them where they are too few."""
    known: Truths = ~np.isnan(rows.truths[:, number]) & in_language
    true = rows.truths[known, number].sum()
    few = known.sum() < FEWEST_ROWS or not FEWEST_TRUE <= true <= known.sum() - FEWEST_TRUE
    return known & (not few)


def fit_rows(rows: HeldBack, known: Truths, number: int, *, prior: Floats, ridge: float) -> Floats:
    truths = rows.truths[known, number]
    weights = fair_weights(truths, np.array(rows.sources)[known])
    return logistic(rows.inputs[known], truths, weights, prior=prior, ridge=ridge)


def fair_weights(truths: Floats, sources: npt.NDArray[np.str_]) -> Floats:
    """Each set counts with the root of its size, and as if a usual share of it were true."""
    weights = np.ones(len(truths))
    for source in set(sources):
        rows = sources == source
        share = truths[rows].mean()
        usual = min(max(share, USUAL_SHARE[0]), USUAL_SHARE[1])
        if 0 < share < 1:
            weights[rows] = np.where(truths[rows] >= 0.5, usual / share, (1 - usual) / (1 - share))
        weights[rows] /= np.sqrt(rows.sum() / 100) / (NEUTRAL_TIMES if share == 0 else 1)
    return weights


def logistic(inputs: Floats, truths: Floats, weights: Floats, *, prior: Floats, ridge: float) -> Floats:
    """The weights of a logistic regression drawn towards `prior`, by Newton's method with steps that never climb."""
    found = prior.copy()
    pull = np.full(len(prior), ridge)
    pull[-1] = 0.01  # The constant is free.

    def cost(guess: Floats) -> float:
        raw = inputs @ guess
        return float(weights @ (np.logaddexp(0, raw) - truths * raw) + pull @ (guess - prior) ** 2 / 2)

    for _ in range(STEPS):
        chances = 1 / (1 + np.exp(-np.clip(inputs @ found, -30, 30)))
        slope = inputs.T @ (weights * (chances - truths)) + pull * (found - prior)
        bend = (inputs * (weights * chances * (1 - chances))[:, None]).T @ inputs + np.diag(pull)
        change = np.linalg.solve(bend, slope)
        while cost(found - change) > cost(found) and np.abs(change).max() > SMALLEST_STEP:
            change /= 2
        found = found - change
        if np.abs(change).max() < SMALLEST_STEP:
            break
    return found
