"""The evaluation reads sets it has never seen, tells figures, and sets two models side by side."""

import gzip
import json
import sys
from pathlib import Path

import pytest

from benchmarks.evaluate.__main__ import main
from standfirst.signals.toxicity import SHIPPED

CLEAN = ("I disagree with the {}.", "Thank you for the article on the {}.", "When does the {} open?")
TOXIC = (
    "You idiot, the {} is none of your business.",
    "Only a moron would want the {}.",
    "Shut up about the {}, fool.",
)
THINGS = ("bridge", "school", "harbour", "tram", "library", "market", "museum", "council")
MODEL = Path(__file__).parents[2] / "src/standfirst/signals/models" / SHIPPED


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    rows = [
        {"id": "", "text": pattern.format(thing), "lang": "en", "labels": {"toxic": toxic}, "source": "own"}
        for toxic, patterns in enumerate((CLEAN, TOXIC))
        for pattern in patterns
        for thing in THINGS
    ]
    (tmp_path / "own").mkdir()
    with gzip.open(tmp_path / "own" / "data.jsonl.gz", "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)
    return tmp_path


def evaluate(monkeypatch: pytest.MonkeyPatch, *arguments: object) -> None:
    monkeypatch.setattr(sys, "argv", ["evaluate", *map(str, arguments)])
    main()


def test_it_tells_the_figures_of_a_set_of_ones_own(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = folder / "out"
    evaluate(monkeypatch, folder, "--out", out, "--against", MODEL)
    report = (out / "report.md").read_text()
    assert "| own | en | toxicity | 48 | 24 |" in report
    assert "## Side by side" in report
    (measured,) = json.loads((out / "figures.json").read_text())["shipped"]["measured"]
    assert measured["roc_auc"] > 0.95
    assert "<polyline" in (out / "shipped-toxicity-roc.svg").read_text()


def test_it_says_where_it_looked_for_a_folder_that_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(SystemExit, match="nowhere"):
        evaluate(monkeypatch, tmp_path / "nowhere")
