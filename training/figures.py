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
    ranked, ends = ranking(truths, scores)
    hits = np.cumsum(ranked)[ends]
    return float(((hits / (ends + 1)) * np.diff(hits, prepend=0)).sum() / hits[-1])


@dataclass(frozen=True)
class AtThreshold:
    """What holding every text from a threshold on would mean."""

    precision: float | None
    recall: float
    held: float


def at_threshold(truths: Truths, scores: Scores, threshold: float) -> AtThreshold:
    return acted_on(truths, scores >= threshold)


def acted_on(truths: Truths, held: Truths) -> AtThreshold:
    """What acting on these rows would mean."""
    precision = float(truths[held].mean()) if held.any() else None
    return AtThreshold(precision, float(held[truths].mean()), float(held.mean()))


def roc_points(truths: Truths, scores: Scores) -> tuple[Scores, Scores]:
    """False-alarm rate and recall at every threshold."""
    ranked, ends = ranking(truths, scores)
    return (np.cumsum(~ranked) / max(1, (~ranked).sum()))[ends], (np.cumsum(ranked) / max(1, ranked.sum()))[ends]


def precision_points(truths: Truths, scores: Scores) -> tuple[Scores, Scores]:
    """Recall and precision at every threshold."""
    ranked, ends = ranking(truths, scores)
    hits = np.cumsum(ranked)
    return (hits / max(1, hits[-1]))[ends], (hits / np.arange(1, len(hits) + 1))[ends]


def ranking(truths: Truths, scores: Scores) -> tuple[Truths, npt.NDArray[np.int64]]:
    """The truths, highest score first, and the places where rows of one score end: no threshold divides these."""
    order = np.argsort(-scores, kind="stable")
    ranked = scores[order]
    return truths[order], np.flatnonzero(np.append(ranked[1:] != ranked[:-1], True))


@dataclass(frozen=True)
class Choice:
    """A threshold that one may choose, and what it would bring."""

    threshold: float
    at: AtThreshold


def finds(truths: Truths, scores: Scores, share: float) -> Choice:
    """The highest threshold that finds so many of the true rows."""
    threshold = float(np.sort(scores[truths])[::-1][max(0, int(np.ceil(share * truths.sum())) - 1)])
    return Choice(threshold, at_threshold(truths, scores, threshold))


def is_right(truths: Truths, scores: Scores, share: float) -> Choice | None:
    """The lowest threshold from which so many of the held rows are true; none where no threshold is so right."""
    ranked, ends = ranking(truths, scores)
    precisions = (np.cumsum(ranked) / np.arange(1, len(ranked) + 1))[ends]
    enough = np.flatnonzero((precisions >= share) & (ends + 1 >= FEWEST))
    if not len(enough):
        return None
    threshold = float(np.sort(scores)[::-1][ends[enough[-1]]])
    return Choice(threshold, at_threshold(truths, scores, threshold))


def calibration_points(truths: Truths, scores: Scores) -> tuple[Scores, Scores]:
    """The mean score and the share of true rows in tenths of the scale that hold rows."""
    bins = np.minimum((scores * 10).astype(int), 9)
    filled = [each for each in range(10) if (bins == each).any()]
    means = [scores[bins == each].mean() for each in filled]
    return np.array(means), np.array([truths[bins == each].mean() for each in filled])


def can_measure(truths: Truths) -> bool:
    return bool(FEWEST <= truths.sum() <= len(truths) - FEWEST)
