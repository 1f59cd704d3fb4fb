"""`python -m benchmarks.evaluate FOLDER`: figures of a model under a policy, or of two such pairs side by side."""

import argparse
import json
import sys
from pathlib import Path

from benchmarks.evaluate.contenders import BadContenderError, Contender, contender
from benchmarks.evaluate.evaluation import Evaluation, evaluate, steps
from benchmarks.evaluate.measuring import Sample
from benchmarks.evaluate.plots import write_plots
from benchmarks.evaluate.progress import Progress
from benchmarks.evaluate.report import report
from training.measure import MOST_ROWS
from training.sets import set_names

ROOT = Path(__file__).resolve().parents[2]
INTERRUPTED = 130


def main() -> None:
    given = arguments()
    if not given.folder.is_dir() or not set_names(given.folder):
        sys.exit(f"There is no set in {given.folder}: FOLDER/<set>/data.jsonl.gz is looked for.")
    sample = Sample(given.folder, given.seed, given.rows, given.out / "kept")
    try:
        pairs = contenders(given)
        progress = Progress(steps(sample) * len(pairs))
        found = [evaluate(each, sample, progress) for each in pairs]
    except BadContenderError as fault:
        sys.exit(str(fault))
    except KeyboardInterrupt:
        print(f"\nStopped. What was measured is kept in {sample.keep}: the same command goes on.", file=sys.stderr)
        sys.exit(INTERRUPTED)
    write(given.out, found, given.rows)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make evaluate DATA=FOLDER", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the sets are: FOLDER/<set>/data.jsonl.gz")
    parser.add_argument("--model", type=Path, help="a model's file; the shipped one by default")
    parser.add_argument("--policy", type=Path, help="a policy as JSON; the house policy by default")
    parser.add_argument("--against", type=Path, help="another model's file, to stand beside the first")
    parser.add_argument("--against-policy", type=Path, help="another policy, to stand beside the first")
    parser.add_argument("--rows", type=positive, default=MOST_ROWS, help=f"at most of a set; {MOST_ROWS} by default")
    parser.add_argument("--seed", type=int, default=7, help="of the split that the models were trained with")
    parser.add_argument("--out", type=Path, default=ROOT / "artefacts/evaluate", help="where the report goes")
    return parser.parse_args()


def positive(word: str) -> int:
    if not word.isdecimal() or int(word) < 1:
        raise argparse.ArgumentTypeError(f"{word!r} is not a number of rows")
    return int(word)


def contenders(given: argparse.Namespace) -> list[Contender]:
    """One pair of model and policy; a second where another model or another policy is named."""
    first = contender(given.model, given.policy)
    if not given.against and not given.against_policy:
        return [first]
    return [first, contender(given.against or given.model, given.against_policy or given.policy)]


def write(out: Path, found: list[Evaluation], rows: int) -> None:
    out.mkdir(parents=True, exist_ok=True)
    names = [each.contender.name for each in found]
    # Two files of one name are told apart by their place.
    labels = names if len(set(names)) == len(names) else [f"{name} ({n})" for n, name in enumerate(names, 1)]
    figures = dict(zip(labels, found, strict=True))
    text = report(figures, rows)
    (out / "report.md").write_text(text, encoding="utf-8")
    records = {name: each.as_record() for name, each in figures.items()}
    (out / "figures.json").write_text(json.dumps(records, indent=1, ensure_ascii=False), encoding="utf-8")
    for number, each in enumerate(found, 1):
        write_plots(out / "plots", f"{number}-{each.contender.name.replace(' ', '-')}", each)
    print(text)
    print(f"Written to {out}: report.md, figures.json, and plots/ with three kinds of plot a head and a standard.")


if __name__ == "__main__":
    main()
