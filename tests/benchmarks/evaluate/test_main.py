"""The evaluation reads sets it has never seen, tells figures, and sets two models or two policies side by side."""

import gzip
import json
import sys
from pathlib import Path

import pytest

from benchmarks.evaluate import evaluation, measuring
from benchmarks.evaluate.__main__ import main
from standfirst.signals.toxicity import SHIPPED
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.stored_policy import as_dict
from training.functional_tests import Case
from training.identity_templates import Neutral

CLEAN = ("I disagree with the {}.", "Thank you for the article on the {}.", "When does the {} open?")
TOXIC = (
    "You idiot, the {} is none of your business.",
    "Only a moron would want the {}.",
    "Shut up about the {}, fool.",
)
THINGS = ("bridge", "school", "harbour", "tram", "library", "market", "museum", "council")
MODEL = Path(__file__).parents[3] / "src/standfirst/signals/models" / SHIPPED


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    rows = [
        {"id": "", "text": pattern.format(thing), "lang": "en", "labels": {"toxic": toxic}, "source": "own"}
        for toxic, patterns in enumerate((CLEAN, TOXIC))
        for pattern in patterns
        for thing in THINGS
    ]
    (tmp_path / "own").mkdir()
    with gzip.open(tmp_path / "own" / "data.jsonl.gz", "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)
    # A handful stands for the thousands of neutral sentences and functional tests.
    neutral = [Neutral(f"{who.title()} live here.", "en", who) for who in ("muslims", "jews", "women")]
    monkeypatch.setattr("benchmarks.evaluate.fairness.measuring_sentences", lambda: iter(neutral))
    functional = [Case("You are an idiot.", "en", "insult"), Case("I hate Mondays.", "en", "hate-of-things")]
    monkeypatch.setattr("benchmarks.evaluate.functional.cases", lambda: iter(functional))
    return tmp_path


def evaluate(monkeypatch: pytest.MonkeyPatch, *arguments: object) -> None:
    monkeypatch.setattr(sys, "argv", ["evaluate", *map(str, arguments)])
    main()


def figures(out: Path) -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = json.loads((out / "figures.json").read_text())
    return found


def policy_file(folder: Path, **row: float) -> Path:
    """The house policy with other thresholds for insults."""
    stored = as_dict(HOUSE_POLICY) | {"name": "own"}
    (insults,) = (each for each in stored["rules"] if each["standard"] == "no-insults-or-threats")
    insults.update(row)
    file = folder / "policy.json"
    file.write_text(json.dumps(stored))
    return file


def test_it_tells_the_figures_of_a_set_of_ones_own(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = folder / "out"
    evaluate(monkeypatch, folder, "--out", out)
    (record,) = figures(out).values()
    (head,) = record["heads"]
    assert (head["set_name"], head["rows"], head["true"]) == ("own", 48, 24)
    assert head["roc_auc"] > 0.95
    insults = next(each for each in record["standards"] if each["standard"] == "no-insults-or-threats")
    assert insults["roc_auc"] > 0.95
    assert insults["asked"]["precision"] == 1.0
    report = (out / "report.md").read_text()
    assert "| no-insults-or-threats | own | en | 48 | 24 |" in report
    assert "| insult | Somebody insulted | breaks | 1.000 | 1.000 |" in report
    assert "| muslims | 1 | 0 | 0 |" in report
    plots = sorted(each.name for each in (out / "plots").glob("*no-insults-or-threats*"))
    assert [name.rsplit("-", 1)[1] for name in plots] == ["calibration.svg", "recall.svg", "roc.svg"]
    assert "<polyline" in (out / "plots" / plots[-1]).read_text()


def test_two_models_stand_side_by_side(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = folder / "out"
    evaluate(monkeypatch, folder, "--out", out, "--against", MODEL)
    assert "## Side by side" in (out / "report.md").read_text()
    one, other = figures(out).values()
    assert one["heads"] == other["heads"]


def test_two_policies_stand_side_by_side(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = folder / "out"
    evaluate(monkeypatch, folder, "--out", out, "--against-policy", policy_file(folder, ask=0.99, hold=1.0))
    strict, lax = figures(out).values()
    recalls = [
        next(each["asked"]["recall"] for each in record["standards"] if each["standard"] == "no-insults-or-threats")
        for record in (strict, lax)
    ]
    assert recalls[0] > recalls[1]
    assert strict["heads"] == lax["heads"]
    assert "| no-insults-or-threats | own | en | recall, asked |" in (out / "report.md").read_text()


def test_an_interrupted_run_goes_on(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as now:
        now.setattr(evaluation, "fairness", interrupted)
        with pytest.raises(SystemExit) as stopped:
            evaluate(now, folder, "--out", folder / "out")
    assert stopped.value.code == 130
    assert "goes on" in capsys.readouterr().err
    scored = []
    measure = measuring.scored
    monkeypatch.setattr(measuring, "scored", lambda who, given, part: scored.append(given) or measure(who, given, part))
    evaluate(monkeypatch, folder, "--out", folder / "out")
    assert all("bridge" not in " ".join(given.texts) for given in scored), "the set's scores were kept"


def test_a_sample_is_as_small_as_asked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    evaluate(monkeypatch, folder, "--out", folder / "out", "--rows", 30)
    (record,) = figures(folder / "out").values()
    assert record["shares"][0]["rows"] == 30


def test_it_says_where_it_looked_for_a_folder_that_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(SystemExit, match="nowhere"):
        evaluate(monkeypatch, tmp_path / "nowhere")


@pytest.mark.parametrize("content", ["{", "[]", '{"name": "own", "rules": [{"standard": "no-such"}]}'])
def test_a_policy_that_cannot_be_read_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch, content: str) -> None:
    (folder / "policy.json").write_text(content)
    with pytest.raises(SystemExit, match=r"policy\.json is not a policy"):
        evaluate(monkeypatch, folder, "--policy", folder / "policy.json")


def test_a_model_that_cannot_be_read_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SystemExit, match=r"missing\.npz is not a model"):
        evaluate(monkeypatch, folder, "--model", folder / "missing.npz")


@pytest.mark.parametrize("rows", ["0", "-3", "many"])
def test_a_sample_is_a_number(folder: Path, monkeypatch: pytest.MonkeyPatch, rows: str) -> None:
    with pytest.raises(SystemExit):
        evaluate(monkeypatch, folder, "--rows", rows)
