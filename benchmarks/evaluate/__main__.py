"""`python -m benchmarks.evaluate FOLDER`: figures of the shipped model, or of two side by side."""

import argparse
import json
import sys
import time
from pathlib import Path

from benchmarks.evaluate.plots import write_plots
from benchmarks.evaluate.report import report
from standfirst.signals import toxicity
from standfirst.signals.toxicity_model import Model, load
from training.measure import Figures, measure_sets

ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    parser = argparse.ArgumentParser(prog="make evaluate DATA=FOLDER", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the sets are: FOLDER/<set>/data.jsonl.gz")
    parser.add_argument("--model", type=Path, help="a model's file; the shipped one by default")
    parser.add_argument("--against", type=Path, help="another model's file, to stand beside the first")
    parser.add_argument("--seed", type=int, default=7, help="of the split that the models were trained with")
    parser.add_argument("--out", type=Path, default=ROOT / "artefacts/evaluate", help="where the report goes")
    given = parser.parse_args()
    if not given.folder.is_dir():
        sys.exit(f"There is no folder {given.folder}.")
    models = {"shipped" if given.model is None else given.model.stem: model_in(given.model)}
    if given.against:
        models[given.against.stem] = model_in(given.against)
    figures = {name: measured(name, model, given) for name, model in models.items()}
    write(given.out, figures)


def model_in(file: Path | None) -> Model:
    return toxicity.model() if file is None else load(file)


def measured(name: str, model: Model, given: argparse.Namespace) -> Figures:
    started = time.monotonic()
    print(f"Measuring {name} on {given.folder}", flush=True)
    return measure_sets(
        model, given.folder, given.seed, lambda news: print(f"{time.monotonic() - started:6.0f} s  {news}", flush=True)
    )


def write(out: Path, figures: dict[str, Figures]) -> None:
    out.mkdir(parents=True, exist_ok=True)
    text = report(figures)
    (out / "report.md").write_text(text, encoding="utf-8")
    records = {name: each.as_record() for name, each in figures.items()}
    (out / "figures.json").write_text(json.dumps(records, indent=1), encoding="utf-8")
    for name, each in figures.items():
        write_plots(out, name, each)
    print(text)
    print(f"Written to {out}: report.md, figures.json and a plot for each head.")


if __name__ == "__main__":
    main()
