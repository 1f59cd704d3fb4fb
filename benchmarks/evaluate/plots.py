"""Draws curves as SVG files, without any library: ROC, precision and recall, calibration."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from benchmarks.evaluate.evaluation import Evaluation
from benchmarks.evaluate.measuring import Judged
from training.figures import Scores, Truths, calibration_points, precision_points, roc_points
from training.measure import Measured

SIDE, MARGIN = 300, 40
COLOURS = ("#0b6e99", "#b3501e", "#3a7d44", "#7a3e9d", "#8a6d00", "#b0234f", "#4a5568", "#007f73")
MOST_POINTS = 200
PLOTS: dict[str, tuple[Callable[[Truths, Scores], tuple[Scores, Scores]], str, str]] = {
    "roc": (roc_points, "false alarms", "found"),
    "precision-recall": (precision_points, "found", "of the held, true"),
    "calibration": (calibration_points, "mean score", "share true"),
}


def write_plots(out: Path, name: str, found: Evaluation) -> None:
    """One file a kind of plot, for each head and each standard; all sets of a language pooled."""
    out.mkdir(parents=True, exist_ok=True)
    for subject, measured in subjects(found).items():
        pooled = pool(measured)
        for kind, (points, across, up) in PLOTS.items():
            curves = [(language, *points(truths, scores)) for language, truths, scores in pooled]
            file = out / f"{name}-{subject.replace(' ', '-')}-{kind}.svg"
            file.write_text(svg(f"{subject}: {kind}", across, up, curves), encoding="utf-8")


def subjects(found: Evaluation) -> dict[str, list[Measured | Judged]]:
    """What was measured of each head and each standard."""
    by_subject: dict[str, list[Measured | Judged]] = {}
    for head in found.heads:
        by_subject.setdefault(head.head, []).append(head)
    for standard in found.standards:
        by_subject.setdefault(standard.standard, []).append(standard)
    return by_subject


def pool(measured: Sequence[Measured | Judged]) -> list[tuple[str, Truths, Scores]]:
    """The most-measured languages, with the truths and scores of all their sets."""
    by_language: dict[str, list[tuple[Truths, Scores]]] = {}
    for each in measured:
        by_language.setdefault(each.language, []).append((each.truths, each.scores))
    pooled = [
        (language, np.concatenate([t for t, _ in parts]), np.concatenate([s for _, s in parts]))
        for language, parts in by_language.items()
    ]
    return sorted(pooled, key=lambda each: -len(each[1]))[: len(COLOURS)]


def svg(title: str, across: str, up: str, curves: Sequence[tuple[str, Scores, Scores]]) -> str:
    whole = SIDE + 2 * MARGIN
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {whole + 60} {whole}">',
        "<style>text { font: 11px sans-serif }</style>",
        f'<text x="{MARGIN}" y="20" font-size="13">{title}</text>',
        f'<rect x="{MARGIN}" y="{MARGIN}" width="{SIDE}" height="{SIDE}" fill="none" stroke="#999"/>',
        f'<text x="{whole / 2}" y="{whole - 8}" text-anchor="middle">{across}, 0 to 1</text>',
        f'<text x="14" y="{whole / 2}" text-anchor="middle" transform="rotate(-90 14 {whole / 2})">{up}, 0 to 1</text>',
    ]
    for number, (label, xs, ys) in enumerate(curves):
        colour = COLOURS[number % len(COLOURS)]
        parts.append(f'<polyline fill="none" stroke="{colour}" points="{line(xs, ys)}"/>')
        parts.append(f'<text x="{MARGIN + SIDE + 8}" y="{MARGIN + 14 * (number + 1)}" fill="{colour}">{label}</text>')
    return "\n".join([*parts, "</svg>\n"])


def line(xs: Scores, ys: Scores) -> str:
    picked = np.unique(np.linspace(0, len(xs) - 1, min(MOST_POINTS, len(xs))).astype(int))
    return " ".join(f"{MARGIN + xs[i] * SIDE:.1f},{MARGIN + (1 - ys[i]) * SIDE:.1f}" for i in picked)
