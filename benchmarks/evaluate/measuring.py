"""Measures a contender on labelled sets: its scores by head, and its policy's acts by standard."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.evaluate.contenders import Contender
from benchmarks.evaluate.judging import Part, Texts, is_scored, judged, reaches_any, scored
from benchmarks.evaluate.kept import Table, kept
from benchmarks.evaluate.labels import SUBJECTS, broken
from standfirst.standards.policy import Action
from training.figures import AtThreshold, Scores, Truths, acted_on, can_measure, pr_auc, roc_auc
from training.label_map import source_of
from training.measure import Measured, beside_perspective, measured_of, rows_to_measure

Rows = Sequence[Mapping[str, Any]]


@dataclass(frozen=True)
class Judged:
    """One standard on one set in one language. `asked` counts what is held as well."""

    set_name: str
    language: str
    standard: str
    rows: int
    true: int
    roc_auc: float
    pr_auc: float
    asked: AtThreshold
    held: AtThreshold
    trained_on: bool
    truths: Truths = field(repr=False)
    scores: Scores = field(repr=False)

    def as_record(self) -> dict[str, Any]:
        plain = {name: value for name, value in vars(self).items() if name not in {"truths", "scores"}}
        return plain | {"asked": asdict(self.asked), "held": asdict(self.held)}


@dataclass(frozen=True)
class Shares:
    """What the policy as a whole does with the comments of a set: the share asked, held and refused."""

    set_name: str
    language: str
    rows: int
    asked: float
    held: float
    refused: float


@dataclass(frozen=True)
class OfSet:
    """All that one set says of a contender."""

    heads: Sequence[Measured]
    standards: Sequence[Judged]
    shares: Sequence[Shares]
    perspective: Mapping[str, float]
    texts: int
    scoring_seconds: float
    judging_seconds: float


@dataclass(frozen=True)
class Sample:
    """Where the sets lie, and which of their rows are measured. `keep` is where results are kept."""

    folder: Path
    seed: int
    most_rows: int
    keep: Path


def measure_set(contender: Contender, name: str, sample: Sample, part: Part) -> OfSet:
    rows = rows_to_measure(sample.folder, name, sample.seed, sample.most_rows)
    scores, judgement = tables(contender, texts_of(rows), sample.keep, part)
    as_scores = [
        {head: float(value) for head, value in zip(scores.columns, row, strict=True) if not np.isnan(value)}
        for row in scores.values
    ]
    return OfSet(
        heads=list(measured_of(name, rows, as_scores, {})),
        standards=list(judged_of(contender, name, rows, scores, judgement)),
        shares=list(shares_of(contender, name, rows, judgement)),
        perspective=beside_perspective(name, rows, as_scores),
        texts=len(rows),
        scoring_seconds=scores.seconds,
        judging_seconds=judgement.seconds,
    )


def texts_of(rows: Rows) -> Texts:
    return Texts([str(row["text"]) for row in rows], [str(row["lang"]) for row in rows])


def tables(contender: Contender, given: Texts, keep: Path, part: Part) -> tuple[Table, Table]:
    """Scores and findings of texts: from an earlier run where nothing changed since, else measured now."""
    texts = hashlib.blake2b(digest_size=8)
    texts.update(repr((list(given.texts), list(given.languages))).encode("utf-8", "backslashreplace"))
    name = f"{contender.model_digest}-{texts.hexdigest()}"
    scores = kept(keep / f"scores-{name}.npz", lambda: scored(contender, given, part))
    return scores, kept(
        keep / f"judged-{name}-{contender.judging_digest}.npz", lambda: judged(contender, given, scores, part)
    )


def judged_of(contender: Contender, name: str, rows: Rows, scores: Table, judgement: Table) -> Iterator[Judged]:
    languages = np.array([str(row["lang"]) for row in rows])
    for subject in SUBJECTS:
        said = [broken(subject, name, row["labels"]) for row in rows]
        for language in sorted(set(languages)):
            usable = np.array([each is not None for each in said], bool) & (languages == language)
            true = np.array([bool(each) for each in said], bool)[usable]
            if can_measure(true):
                yield judged_subject(contender, subject, (name, language), true, (scores, judgement, usable))


def judged_subject(
    contender: Contender, subject: str, where: tuple[str, str], true: Truths, tables: tuple[Table, Table, Truths]
) -> Judged:
    scores, judgement, usable = tables
    codes, heads = SUBJECTS[subject]
    if not is_scored(where[1]):
        heads = ()
    rank = ranks(judgement, scores, codes, heads)[usable]
    asked, held = (
        acted_on(true, reaches_any(judgement, contender.policy, action, codes)[usable])
        for action in (Action.ASK, Action.HOLD)
    )
    figures = (len(true), int(true.sum()), roc_auc(true, rank), pr_auc(true, rank), asked, held)
    return Judged(*where, subject, *figures, source_of(where[0]).trains, true, rank)


def ranks(judgement: Table, scores: Table, codes: Sequence[str], heads: Sequence[str]) -> Scores:
    """How sure the checks are; where they are not sure enough to say anything, how high the score behind them is."""
    columns = [judgement.column(code) for code in codes] + [scores.column(head) for head in heads]
    found: Scores = np.nanmax(np.vstack([*columns, np.zeros(len(judgement.values))]), axis=0).astype(np.float64)
    return found


def shares_of(contender: Contender, name: str, rows: Rows, judgement: Table) -> Iterator[Shares]:
    languages = np.array([str(row["lang"]) for row in rows])
    refused, held, asked = (
        reaches_any(judgement, contender.policy, action) for action in (Action.REFUSE, Action.HOLD, Action.ASK)
    )
    for language in sorted(set(languages)):
        own = languages == language
        counts = ((asked & ~held)[own], (held & ~refused)[own], refused[own])
        yield Shares(name, language, int(own.sum()), *(float(each.mean()) for each in counts))
