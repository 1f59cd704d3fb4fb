"""The figures by which scores are told good or bad, computed in numpy."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[np.float64]
Truths = npt.NDArray[np.bool_]
FEWEST = 5  # Rows of each kind below which a figure says nothing.


def roc_auc(truths: Truths, scores: Scores) -> float:
    """How often a true row scores higher than a false one; ties count half."""
    _, places, counts = np.unique(scores, return_inverse=True, return_counts=True)
    middles = np.cumsum(counts) - (counts - 1) / 2
    positives = int(truths.sum())
    negatives = len(truths) - positives
    return float((middles[places][truths].sum() - positives * (positives + 1) / 2) / (positives * negatives))


def pr_auc(truths: Truths, scores: Scores) -> float:
    """Average precision: the mean of the precisions at each true row, highest score first."""
    order = np.argsort(-scores, kind="stable")
    ranked, sorted_scores = truths[order], scores[order]
    last_of_tie = np.append(sorted_scores[1:] != sorted_scores[:-1], True)
    hits = np.cumsum(ranked)[last_of_tie]
    places = np.flatnonzero(last_of_tie) + 1
    return float(((hits / places) * np.diff(hits, prepend=0)).sum() / hits[-1])


@dataclass(frozen=True)
class AtThreshold:
    """What holding every text from a threshold on would mean."""

    precision: float | None
    recall: float
    held: float


def at_threshold(truths: Truths, scores: Scores, threshold: float) -> AtThreshold:
    held = scores >= threshold
    precision = float(truths[held].mean()) if held.any() else None
    return AtThreshold(precision, float(held[truths].mean()), float(held.mean()))


def roc_points(truths: Truths, scores: Scores) -> tuple[Scores, Scores]:
    """False-alarm rate and recall at every threshold."""
    ranked = truths[np.argsort(-scores, kind="stable")]
    return np.cumsum(~ranked) / max(1, (~ranked).sum()), np.cumsum(ranked) / max(1, ranked.sum())


def precision_points(truths: Truths, scores: Scores) -> tuple[Scores, Scores]:
    """Recall and precision at every threshold."""
    hits = np.cumsum(truths[np.argsort(-scores, kind="stable")])
    return hits / max(1, hits[-1]), hits / np.arange(1, len(hits) + 1)


def calibration_points(truths: Truths, scores: Scores) -> tuple[Scores, Scores]:
    """The mean score and the share of true rows in tenths of the scale that hold rows."""
    bins = np.minimum((scores * 10).astype(int), 9)
    filled = [each for each in range(10) if (bins == each).any()]
    means = [scores[bins == each].mean() for each in filled]
    return np.array(means), np.array([truths[bins == each].mean() for each in filled])


def can_measure(truths: Truths) -> bool:
    return bool(FEWEST <= truths.sum() <= len(truths) - FEWEST)
