"""Holds a new correction against the one in force, on decisions from which neither was learned."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from standfirst.learning.heads import Truth, action_for, thresholds
from standfirst.learning.spool import Floats, Rows, Spool
from standfirst.signals.correction import Correction, apply_correction, chance
from standfirst.standards.policy import Action, Policy

MOST_ROWS = 50_000  # Held-back decisions that are looked at; of more, every second or third.
FEWEST = 20  # Of either kind, or nothing can be said of a head.
SURE = 0.99  # In this share of resamples a correction must be better.
RESAMPLES = 1000
LEAST_LOSS = 1e-6
RANKS_AS_WELL = 0.005  # So much ROC-AUC may be lost by chance,
FINDS_AS_WELL = 0.01  # and so much F1 at the mildest threshold in force.
FINDS_LESS = "finds less at the thresholds in force"

Truths = npt.NDArray[np.bool_]
Figure = Callable[[Truths, Truths], float | None]


@dataclass(frozen=True)
class Before:
    """A figure as it is and as it would be."""

    now: float | None
    then: float | None


@dataclass(frozen=True)
class HeadReport:
    """How a head does on what was held back. `better`: in which share of resamples the new one is."""

    head: str
    removed: int
    kept: int
    auc: Before = Before(None, None)
    better: float = 0.0
    # By the action that the policy takes from a score on: that score, and what is right of that, and found of all.
    at: Mapping[Action, tuple[float, Before, Before]] = field(default_factory=dict)
    refused_because: str = ""

    @property
    def is_better(self) -> bool:
        return not self.refused_because


@dataclass(frozen=True, slots=True)
class Changes:
    """Comments that would be treated otherwise, and how many of these rightly so, where that is known."""

    looked_at: int = 0
    stricter: int = 0
    stricter_rightly: int = 0
    milder: int = 0
    milder_rightly: int = 0


@dataclass(frozen=True)
class Measured:
    """Held-back decisions with what both corrections make of them; a column a head."""

    truths: npt.NDArray[np.int8]
    now: Floats
    then: Floats


def measure(held: Spool, now: Correction, then: Correction) -> Measured:
    """Correct the held-back examples both ways, by the very function that serves."""
    every = -(-held.rows // MOST_ROWS) or 1
    pairs = [pair for rows in held.read(every) for pair in scored(rows, held.heads, now, then)]
    width = len(held.heads)
    truths = [one.truths for one in held.read(every)]
    return Measured(
        np.concatenate(truths) if truths else np.zeros((0, width), np.int8),
        np.array([pair[0] for pair in pairs]).reshape(-1, width),
        np.array([pair[1] for pair in pairs]).reshape(-1, width),
    )


def scored(
    rows: Rows, heads: Sequence[str], now: Correction, then: Correction
) -> Iterator[tuple[list[float], list[float]]]:
    ends = np.cumsum(rows.sizes)
    for logits, size, end in zip(rows.logits, rows.sizes, ends, strict=True):
        scores = dict(zip(heads, map(chance, logits.tolist()), strict=True))
        words = rows.words[end - size : end].tolist()
        yield tuple([*apply_correction(scores, words, how).values()] for how in (now, then))  # type: ignore[misc]


def report_head(head: str, truths: npt.NDArray[np.int8], now: Floats, then: Floats, policy: Policy) -> HeadReport:
    """What the new correction changes for one head."""
    known = truths != Truth.UNKNOWN
    true, now, then = truths[known] == Truth.YES, now[known], then[known]
    report = HeadReport(head, int(true.sum()), int((~true).sum()))
    if min(report.removed, report.kept) < FEWEST:
        return replace(report, refused_because="too few decisions")
    report = replace(
        report,
        auc=Before(roc_auc(true, now), roc_auc(true, then)),
        better=share_better(losses(true, now) - losses(true, then)),
        at={
            action: (score, both(precision, true, now, then, score), both(recall, true, now, then, score))
            for action, score in thresholds(head, policy).items()
        },
    )
    return replace(report, refused_because=objection(report))


def objection(report: HeadReport) -> str:
    """Why the correction is not to be taken, or ""."""
    assert report.auc.now is not None  # noqa: S101  (told apart by the caller)
    assert report.auc.then is not None  # noqa: S101
    if report.better < SURE:
        return "not clearly better"
    if report.auc.then < report.auc.now - RANKS_AS_WELL:
        return "ranks worse"
    found = [(harmonic(right.now, all_.now), harmonic(right.then, all_.then)) for _, right, all_ in report.at.values()]
    return FINDS_LESS if found and found[0][1] < found[0][0] - FINDS_AS_WELL else ""


def harmonic(right: float | None, found: float | None) -> float:
    """Precision and recall in one figure, F1."""
    return 2 * right * found / (right + found) if right and found else 0.0


def both(figure: Figure, true: Truths, now: Floats, then: Floats, score: float) -> Before:
    return Before(figure(true, now >= score), figure(true, then >= score))


def precision(true: Truths, found: Truths) -> float | None:
    return float(true[found].mean()) if found.any() else None


def recall(true: Truths, found: Truths) -> float | None:
    return float(found[true].mean()) if true.any() else None


def roc_auc(true: Truths, scores: Floats) -> float:
    """How often a removed comment scores higher than one that was kept; equal scores count half."""
    order = np.sort(scores)
    ranks = (np.searchsorted(order, scores, "left") + np.searchsorted(order, scores, "right") + 1) / 2
    yes, no = int(true.sum()), int((~true).sum())
    return float((ranks[true].sum() - yes * (yes + 1) / 2) / (yes * no))


def losses(true: Truths, scores: Floats) -> Floats:
    """How much each score surprises who knows the truth."""
    surprise: Floats = -np.log(np.maximum(np.where(true, scores, 1 - scores), LEAST_LOSS))
    return surprise


def share_better(gains: Floats, seed: int = 0) -> float:
    """In which share of resamples the sum of paired gains is above nought."""
    chances = np.random.default_rng(seed)
    return float(np.mean([chances.poisson(1, len(gains)) @ gains > 0 for _ in range(RESAMPLES)]))


def changes(measured: Measured, heads: Sequence[str], policy: Policy) -> Changes:
    """Which held-back comments would be treated otherwise; rightly so where a moderator did as well."""
    told = Changes(looked_at=len(measured.truths))
    for truths, now, then in zip(measured.truths, measured.now.tolist(), measured.then.tolist(), strict=True):
        was, would_be = (action_for(dict(zip(heads, scores, strict=True)), policy) for scores in (now, then))
        told = count(told, was, would_be, removed=bool((truths == Truth.YES).any()))
    return told


def count(told: Changes, was: Action, would_be: Action, *, removed: bool) -> Changes:
    if would_be > was:
        return replace(told, stricter=told.stricter + 1, stricter_rightly=told.stricter_rightly + removed)
    if would_be < was:
        return replace(told, milder=told.milder + 1, milder_rightly=told.milder_rightly + (not removed))
    return told
