"""A model, or a policy, that falls behind the figures beside the model card does not ship."""

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from benchmarks.evaluate import fixed_set
from benchmarks.evaluate.contenders import contender
from benchmarks.evaluate.fixed_set import FIGURES, areas, fallen, figures, main, recorded

# However often figures are written anew, they never sink below these.
LEAST_AREA, MOST_NEUTRAL_HELD = 0.93, 0.03


def test_what_ships_is_as_right_as_its_figures_say() -> None:
    assert FIGURES.exists(), "a new model needs its figures: python -m benchmarks.evaluate.fixed_set"
    assert fallen(figures(), recorded()) == {}


@pytest.mark.parametrize("lost", ["weights", "stacks"])
def test_a_model_that_forgot_something_does_not_ship(lost: str) -> None:
    """Without its n-grams, or without what each language taught it, the model falls behind its figures."""
    shipped = contender(None, None)
    model = shipped.model
    worse = {
        "weights": {"weights": np.zeros_like(model.weights)},
        "stacks": {"stacks": {name: np.roll(stack, 1, axis=0) for name, stack in model.stacks.items()}},
    }
    now = areas(replace(shipped, model=replace(model, **worse[lost])))
    assert fallen(now, {name: figure for name, figure in recorded().items() if name in now})


def test_the_figures_are_good_enough() -> None:
    assert recorded()["toxicity ROC-AUC"] >= LEAST_AREA
    assert recorded()["neutral sentences held"] <= MOST_NEUTRAL_HELD


@pytest.mark.parametrize(
    ("before", "now", "worse"),
    [
        ({"toxicity ROC-AUC": 0.98}, {"toxicity ROC-AUC": 0.95}, ["toxicity ROC-AUC"]),
        ({"toxicity ROC-AUC": 0.98}, {"toxicity ROC-AUC": 0.975}, []),
        ({"toxicity ROC-AUC": 0.98}, {"toxicity ROC-AUC": 0.99}, []),
        ({"toxicity ROC-AUC tr": 0.98}, {}, ["toxicity ROC-AUC tr"]),
        ({"neutral sentences held": 0.0}, {"neutral sentences held": 0.02}, ["neutral sentences held"]),
        ({"neutral sentences held": 0.02}, {"neutral sentences held": 0.0}, []),
    ],
)
def test_what_counts_as_worse(before: dict[str, float], now: dict[str, float], worse: list[str]) -> None:
    assert list(fallen(now, before)) == worse


def test_worse_figures_are_written_only_where_one_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "model.json"
    monkeypatch.setattr(fixed_set, "FIGURES", file)
    monkeypatch.setattr(fixed_set, "ROOT", tmp_path)
    for figure, options in ((0.9, []), (0.8, ["--even-if-lower"])):
        monkeypatch.setattr(fixed_set, "figures", lambda figure=figure: {"toxicity ROC-AUC": figure})
        monkeypatch.setattr(sys, "argv", ["fixed_set", *options])
        main()
        assert fixed_set.recorded() == {"toxicity ROC-AUC": figure}
    monkeypatch.setattr(fixed_set, "figures", lambda: {"toxicity ROC-AUC": 0.7})
    monkeypatch.setattr(sys, "argv", ["fixed_set"])
    with pytest.raises(SystemExit, match="Nothing is written"):
        main()
    assert fixed_set.recorded() == {"toxicity ROC-AUC": 0.8}
