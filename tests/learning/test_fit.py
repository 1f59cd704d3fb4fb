"""A fitted correction knows what the moderators meant."""

from pathlib import Path

import numpy as np
import pytest

from standfirst.learning.fit import MOST_WORDS, Weights, fit, loss_of
from standfirst.learning.spool import Spool
from standfirst.signals.correction import BUCKETS, apply_correction, as_dict, word_buckets
from tests.factories.lesson import HEADS, TELLING, make_example


def spooled(folder: Path, count: int) -> Spool:
    spool = Spool(folder / "spool", HEADS)
    spool.add(make_example(number) for number in range(count))
    return spool


def test_the_telling_word_raises_the_score_and_its_absence_lowers_it(tmp_path: Path) -> None:
    correction = fit(spooled(tmp_path, 300))
    scores = dict.fromkeys(HEADS, 0.02) | {"insult": 0.6}
    with_it = apply_correction(scores, word_buckets(f"The {TELLING} came."), correction)
    without = apply_correction(scores, word_buckets("The harbour came."), correction)
    assert with_it["insult"] > 0.7
    assert without["insult"] < 0.5


def test_a_word_that_few_wrote_is_not_kept(tmp_path: Path) -> None:
    correction = fit(spooled(tmp_path, 3))
    assert all(not how.words for how in correction.heads.values())


def test_it_stays_small(tmp_path: Path) -> None:
    correction = fit(spooled(tmp_path, 300))
    assert all(len(how.words) <= MOST_WORDS for how in correction.heads.values())
    assert len(str(as_dict(correction))) < 50_000


def test_the_same_examples_teach_the_same(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "other").mkdir()
    assert fit(spooled(tmp_path / "one", 60)) == fit(spooled(tmp_path / "other", 60))


def test_the_slope_is_that_of_the_loss(tmp_path: Path) -> None:
    spool, chances = spooled(tmp_path, 40), np.random.default_rng(3)
    flat = chances.normal(0, 0.1, (len(HEADS) + 1 + BUCKETS) * len(HEADS))
    places = np.arange(1, BUCKETS + 1)
    _, slope = loss_of(spool, Weights.unfold(flat, len(HEADS)), places)
    for place in [1, 20, int(np.argmax(np.abs(slope[42:]))) + 42]:
        step = np.zeros(len(flat))
        step[place] = 1e-5
        higher, lower = (loss_of(spool, Weights.unfold(flat + s, len(HEADS)), places)[0] for s in (step, -step))
        assert (higher - lower) / 2e-5 == pytest.approx(slope[place], abs=1e-4)
