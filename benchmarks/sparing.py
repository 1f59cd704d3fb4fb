"""What it costs to spare the encoder where everything else is sure that a comment is harmless.

    python -m benchmarks.sparing FOLDER [--rows 300]

FOLDER holds labelled sets (docs/models/README.md); of those that a model learned from, the test part. For comments in
the languages that were taught: the share that is spared, ROC-AUC of toxicity with and without, and how many of those
to which the whole model gives a chance of so much and more are spared, and so overlooked.
"""

import argparse
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from standfirst.signals.toxicity import model
from standfirst.signals.toxicity_model import Model, base
from training.figures import can_measure, roc_auc
from training.label_map import truths
from training.measure import rows_to_measure
from training.sets import set_names

SEED = 7
LIMITS = (0.3, 0.4, 0.5, 0.55, 0.7)
TONE = ("toxicity", "severe_toxicity", "insult", "threat", "identity_attack", "obscenity", "sexually_explicit")


@dataclass(frozen=True)
class Beside:
    """The chances of some comments in the heads of `TONE`, by the whole model and sparing, and what is true of them."""

    whole: npt.NDArray[np.float64]
    spared: npt.NDArray[np.float64]
    toxic: Sequence[bool | None]

    @property
    def overlooked(self) -> list[tuple[int, int]]:
        """For each limit, how many are over it, and how many of them only where nothing is spared."""
        highest, differs = self.whole.max(axis=1), (self.whole != self.spared).any(axis=1)
        return [(int((highest >= limit).sum()), int(((highest >= limit) & differs).sum())) for limit in LIMITS]


def main() -> None:
    options = parse()
    whole, found = model(), list[Beside]()
    print(f"{'set':<28}{'rows':>6}{'spared':>8}{'ROC-AUC':>9}{'sparing':>9}")
    for name in set_names(options.folder):
        rows = [row for row in rows_to_measure(options.folder, name, SEED) if base(row["lang"]) in whole.lean]
        rows = random.Random(SEED).sample(rows, min(options.rows, len(rows)))
        if rows:
            found.append(beside(whole, name, rows))
            print(f"{name:<28}{len(rows):>6}{told(found[-1])}", flush=True)
    count = sum(len(each.whole) for each in found)
    share = sum(spared_share(each) * len(each.whole) for each in found) / count
    print(f"{share:.1%} of {count:,} spared")
    for limit, counts in zip(LIMITS, zip(*(each.overlooked for each in found), strict=True), strict=True):
        over, lost = map(sum, zip(*counts, strict=True))
        print(f"chance of {limit} and more: {over:,}, of which spared {lost} ({lost / max(1, over):.2%})")


def beside(whole: Model, name: str, rows: Sequence[dict[str, Any]]) -> Beside:
    texts, languages = [row["text"] for row in rows], [row["lang"] for row in rows]
    both = [
        np.array([[scores.get(head, 0.0) for head in TONE] for scores in whole.measure(texts, languages, sparing=each)])
        for each in (False, True)
    ]
    return Beside(*both, [truths(name, row["labels"]).get("toxicity") for row in rows])


def spared_share(found: Beside) -> float:
    return float((found.whole != found.spared).any(axis=1).mean())


def told(found: Beside) -> str:
    known = [place for place, toxic in enumerate(found.toxic) if toxic is not None]
    true = np.array([found.toxic[place] for place in known], bool)
    areas = (roc_auc(true, each[known, 0]) for each in (found.whole, found.spared)) if can_measure(true) else ()
    return f"{spared_share(found):>8.1%}" + "".join(f"{area:>9.3f}" for area in areas)


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rows", type=int, default=300, help="at most of a set")
    return parser.parse_args()


if __name__ == "__main__":
    main()
