"""Holds a correction against the one in force, fairly."""

from pathlib import Path

import numpy as np
import pytest

from standfirst.learning.compare import FEWEST, changes, measure, report_head, roc_auc, share_better
from standfirst.learning.fit import fit
from standfirst.learning.heads import Truth
from standfirst.learning.spool import Spool
from standfirst.signals.correction import Correction, HeadCorrection, apply_correction, word_buckets
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.policy import Action
from tests.factories.lesson import HEADS, make_example

INSULT = HEADS.index("insult")
NONE = Correction()


@pytest.fixture
def taught(tmp_path: Path) -> tuple[Spool, Correction]:
    """A hundred and twenty held-back examples, and what was learned from others."""
    learning, held = Spool(tmp_path / "learning", HEADS), Spool(tmp_path / "held", HEADS)
    learning.add(make_example(number) for number in range(250))
    held.add(make_example(number) for number in range(1000, 1120))
    return held, fit(learning)


def test_what_is_measured_is_what_readers_would_meet(taught: tuple[Spool, Correction]) -> None:
    held, then = taught
    measured = measure(held, NONE, then)
    example = make_example(1007)
    served = apply_correction(example.scores, word_buckets(example.text), then)
    assert measured.then[7] == pytest.approx([served[head] for head in HEADS], abs=1e-4)
    assert measured.now[7] == pytest.approx([example.scores[head] for head in HEADS], abs=1e-4)


def test_a_better_correction_is_seen_to_be_better(taught: tuple[Spool, Correction]) -> None:
    held, then = taught
    measured = measure(held, NONE, then)
    report = report_head(
        "insult", measured.truths[:, INSULT], measured.now[:, INSULT], measured.then[:, INSULT], HOUSE_POLICY
    )
    assert report.is_better
    assert report.auc.now is not None
    assert report.auc.then is not None
    assert report.auc.now < 0.85
    assert report.auc.then > 0.95
    assert report.better > 0.99
    assert set(report.at) == {Action.ASK, Action.HOLD}


def test_the_same_correction_and_a_worse_one_are_not_better(taught: tuple[Spool, Correction]) -> None:
    held, then = taught
    for worse in (then, NONE, Correction({"insult": HeadCorrection(shift=2.0)})):
        measured = measure(held, then, worse)
        report = report_head(
            "insult", measured.truths[:, INSULT], measured.now[:, INSULT], measured.then[:, INSULT], HOUSE_POLICY
        )
        assert report.refused_because == "not clearly better"


def test_of_few_decisions_nothing_is_said() -> None:
    truths = np.array([Truth.YES] * (FEWEST - 1) + [Truth.NO] * 100 + [Truth.UNKNOWN] * 50, np.int8)
    report = report_head("insult", truths, np.full(len(truths), 0.5), np.full(len(truths), 0.5), HOUSE_POLICY)
    assert (report.removed, report.kept, report.refused_because) == (FEWEST - 1, 100, "too few decisions")


def test_one_that_ranks_better_but_would_find_next_to_nothing_is_refused() -> None:
    truths = np.array([Truth.YES] * 30 + [Truth.NO] * 300, np.int8)
    now = np.concatenate([np.full(15, 0.7), np.full(15, 0.3), np.full(300, 0.35)])
    then = np.concatenate([np.full(30, 0.5), np.full(300, 0.05)])
    assert report_head("insult", truths, now, then, HOUSE_POLICY).refused_because.startswith("finds less")


def test_the_area_counts_equal_scores_half() -> None:
    true = np.array([True, True, False, False])
    assert roc_auc(true, np.array([0.9, 0.8, 0.2, 0.1])) == 1.0
    assert roc_auc(true, np.array([0.5, 0.5, 0.5, 0.5])) == 0.5
    assert roc_auc(true, np.array([0.9, 0.2, 0.2, 0.1])) == 0.875


def test_gains_that_chance_explains_are_no_gains() -> None:
    chances = np.random.default_rng(1)
    assert share_better(np.full(30, 0.1)) == 1.0
    assert share_better(np.zeros(30)) == 0.0
    assert 0.01 < share_better(chances.normal(0, 1, 200)) < 0.99


def test_changes_tell_how_many_and_how_many_rightly(taught: tuple[Spool, Correction]) -> None:
    held, then = taught
    told = changes(measure(held, NONE, then), HEADS, HOUSE_POLICY)
    assert told.looked_at == 120
    assert told.stricter_rightly > told.stricter * 0.9 > 5
    assert told.milder_rightly > told.milder * 0.9 > 5
    same = changes(measure(held, then, then), HEADS, HOUSE_POLICY)
    assert (same.stricter, same.milder) == (0, 0)
