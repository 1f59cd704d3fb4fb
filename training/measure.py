"""Measures a scorer on labelled sets: on the test part of sets that trained it, on all rows of the others."""

import random
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from training.figures import AtThreshold, at_threshold, can_measure, pr_auc, roc_auc
from training.identity_templates import measuring_sentences
from training.label_map import source_of, truths
from training.sets import raw_rows, set_names
from training.split import part_of

MOST_ROWS = 6000  # Of a set; those beyond say little new.
FEW_TRUE = frozenset(("wiki_context_toxicity",))  # Sets that are measured whole: a part has too few true rows.
THRESHOLD = 0.7
PERSPECTIVE = "perspective_toxicity"

Tell = Callable[[str], None]


class Scorer(Protocol):
    """Whatever gives each text its chances by head; the shipped model is one."""

    def measure(self, texts: Sequence[str], languages: Sequence[str | None]) -> list[dict[str, float]]: ...


@dataclass(frozen=True)
class Measured:
    """One head on one set in one language, with the scores themselves for plots and comparisons."""

    set_name: str
    language: str
    head: str
    rows: int
    true: int
    roc_auc: float
    pr_auc: float
    threshold: float
    at_threshold: AtThreshold
    trained_on: bool
    truths: npt.NDArray[np.bool_] = field(repr=False)
    scores: npt.NDArray[np.float64] = field(repr=False)

    def as_record(self) -> dict[str, Any]:
        hidden = {"truths", "scores"}
        plain = {name: value for name, value in vars(self).items() if name not in hidden | {"at_threshold"}}
        return plain | asdict(self.at_threshold)


@dataclass(frozen=True)
class Figures:
    """All that was measured of one scorer."""

    measured: Sequence[Measured]
    neutral: Mapping[str, float]  # By group, the share of neutral sentences at or over the threshold.
    neutral_languages: Mapping[str, float]
    perspective: Mapping[str, float]  # ROC-AUC of each on the rows that carry Perspective's own score.
    texts_a_second: float

    def as_record(self) -> dict[str, Any]:
        return vars(self) | {"measured": [each.as_record() for each in self.measured]}


def measure_sets(scorer: Scorer, folder: Path, seed: int, tell: Tell, *, most: int = MOST_ROWS) -> Figures:
    """Everything, with a word on each set as it goes; at most so many rows of a set."""
    limits: dict[str, float] = {}
    measured: list[Measured] = []
    perspective: dict[str, float] = {}
    texts, seconds = 0, 0.0
    names = set_names(folder)
    for number, name in enumerate(names, 1):
        rows = rows_to_measure(folder, name, seed, MOST_ROWS if name in FEW_TRUE else most)
        started = time.perf_counter()
        scores = scorer.measure([row["text"] for row in rows], [row["lang"] for row in rows])
        texts, seconds = texts + len(rows), seconds + time.perf_counter() - started
        found = list(measured_of(name, rows, scores, limits))
        measured += found
        perspective |= beside_perspective(name, rows, scores)
        best = next((f"{each.head} {each.roc_auc:.3f}" for each in found), "no figure")
        tell(f"{number:3} of {len(names)}  {name:<26} {len(rows):6,} rows  {best}")
    limit = limits.get("toxicity", THRESHOLD)
    groups, languages = neutral_sentences(scorer, limit)
    return Figures(measured, groups, languages, perspective, texts / max(seconds, 1e-9))


def rows_to_measure(folder: Path, name: str, seed: int, most: int = MOST_ROWS) -> list[dict[str, Any]]:
    """What no model may have learned from, or so many of it, drawn by the seed."""
    rows = list(raw_rows(folder, name))
    if source_of(name).trains:
        rows = [row for row in rows if part_of(row["text"], seed) == "test"]
    return random.Random(seed).sample(rows, most) if len(rows) > most else rows


def measured_of(
    name: str, rows: Sequence[Mapping[str, Any]], scores: Sequence[Mapping[str, float]], limits: Mapping[str, float]
) -> Iterator[Measured]:
    said = [truths(name, row["labels"]) for row in rows]
    heads = dict.fromkeys(head for each in said for head in each)
    for head in heads:
        for language in sorted({row["lang"] for row in rows}):
            usable = [
                (each[head], score[head])
                for row, each, score in zip(rows, said, scores, strict=True)
                if row["lang"] == language and head in each and head in score
            ]
            true = np.array([pair[0] for pair in usable], bool)
            if can_measure(true):
                values = np.array([pair[1] for pair in usable])
                limit = limits.get(head, THRESHOLD)
                yield Measured(
                    *(name, language, head, len(true), int(true.sum())),
                    *(roc_auc(true, values), pr_auc(true, values), limit, at_threshold(true, values, limit)),
                    *(source_of(name).trains, true, values),
                )


def beside_perspective(
    name: str, rows: Sequence[Mapping[str, Any]], scores: Sequence[Mapping[str, float]]
) -> dict[str, float]:
    """Ours and the Perspective API's own score of the same rows, where a set recorded it."""
    both = [
        (row["labels"]["toxic"] >= 0.5, row["labels"][PERSPECTIVE], score["toxicity"])
        for row, score in zip(rows, scores, strict=True)
        if PERSPECTIVE in row["labels"] and "toxicity" in score
    ]
    true = np.array([each[0] for each in both], bool)
    if not both or not can_measure(true):
        return {}
    theirs, ours = (np.array([each[place] for each in both], float) for place in (1, 2))
    return {
        f"{name} rows": len(both),
        f"{name} true": int(true.sum()),
        f"{name} Perspective": roc_auc(true, theirs),
        f"{name} ours": roc_auc(true, ours),
    }


def neutral_sentences(scorer: Scorer, limit: float) -> tuple[dict[str, float], dict[str, float]]:
    """The share of neutral sentences about each group, and in each language, that would be held."""
    sentences = list(measuring_sentences())
    scores = scorer.measure([each.text for each in sentences], [each.language for each in sentences])
    held = [score.get("toxicity", 0.0) >= limit for score in scores]
    return (
        share_by([each.group for each in sentences], held),
        share_by([each.language for each in sentences], held),
    )


def share_by(names: Sequence[str], held: Sequence[bool]) -> dict[str, float]:
    return {
        name: float(np.mean([each for each, own in zip(held, names, strict=True) if own == name]))
        for name in dict.fromkeys(names)
    }
