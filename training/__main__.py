"""`python -m training FOLDER`: from labelled sets to a model and its card. Goes on where an interruption left it."""

import argparse
import time
from pathlib import Path

from training.make_model import Plan, make_model
from training.measure import MOST_ROWS

ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the sets are: FOLDER/<set>/data.jsonl.gz")
    parser.add_argument("--seed", type=int, default=7, help="decides the split and the order")
    parser.add_argument("--passes", type=int, default=3, help="how often to go over all rows")
    parser.add_argument("--name", default="toxicity-4", help="of the model and its card")
    parser.add_argument("--encoder", default="encoder-3", help="of the encoder; made anew where OUT has none")
    parser.add_argument("--encoder-passes", type=float, default=1.1, help="how often the encoder goes over its rows")
    parser.add_argument("--encoder-from", help="an encoder in OUT to go on training, in place of the passes")
    parser.add_argument("--encoder-minutes", type=float, default=60.0, help="how long to go on with --encoder-from")
    parser.add_argument(
        "--ngrams-of", help="a model in OUT, made with the same seed, whose n-grams are taken as they are"
    )
    parser.add_argument(
        "--stack-rows", type=int, help="at most of a set and language to fit the stack on; all by default"
    )
    parser.add_argument("--measured-rows", type=int, default=MOST_ROWS, help="at most of a set, for the card")
    parser.add_argument("--threads", type=int, default=2, help="for the encoder")
    parser.add_argument("--out", type=Path, default=ROOT / "src/standfirst/signals/models", help="where the model goes")
    parser.add_argument("--card", type=Path, default=ROOT / "docs/models", help="where the model card goes")
    parser.add_argument("--work", type=Path, default=ROOT / "artefacts/training", help="where checkpoints go")
    given = parser.parse_args()
    started = time.monotonic()
    make_model(Plan(**vars(given)), lambda news: print(f"{time.monotonic() - started:6.0f} s  {news}", flush=True))


if __name__ == "__main__":
    main()
