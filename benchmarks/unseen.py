"""What the house policy does about comments that nobody saw who taught the model or wrote a rule.

    python benchmarks/unseen.py [MODEL.npz]

`training/unseen.tsv` holds 535 comments in nine languages, `language<TAB>label<TAB>text` a line, written by somebody
who had seen neither the comments that train nor the functional tests. For each label and language: the share that is
asked about, and held; then ROC-AUC of toxicity, all but "ok" being toxic. Of "ok" up to a tenth are curses at nobody.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from benchmarks.evaluate.contenders import contender
from benchmarks.evaluate.judging import Texts, judged, reaches_any, scored
from standfirst.standards.policy import Action
from training.figures import roc_auc

FILE = Path(__file__).resolve().parents[1] / "training/unseen.tsv"
LABELS = ("ok", "insult", "hate", "threat", "obscene")


class Labelled(NamedTuple):
    """A comment, its language, and what it is."""

    language: str
    label: str
    text: str


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", nargs="?", type=Path, help="a model to measure (the one that ships)")
    rows = [Labelled(*line.split("\t")) for line in FILE.read_text("utf-8").splitlines()]
    given, measured = (
        Texts([row.text for row in rows], [row.language for row in rows]),
        contender(parser.parse_args().model, None),
    )
    scores = scored(measured, given, quietly)
    judgement = judged(measured, given, scores, quietly)
    acts = [np.array(reaches_any(judgement, measured.policy, act)) for act in (Action.ASK, Action.HOLD)]
    toxicity = scores.column("toxicity").astype(float)
    print("language  " + "".join(f"{label:>14}" for label in LABELS) + "   ROC-AUC   (asked, of these held)")
    for language in ("", *dict.fromkeys(row.language for row in rows)):
        own = np.array([row.language == language or not language for row in rows])
        print(f"{language or 'all':<10}" + told(rows, own, acts) + f"{area(rows, own, toxicity):>10.3f}")


def told(rows: Sequence[Labelled], own: npt.NDArray[np.bool_], acts: Sequence[npt.NDArray[np.bool_]]) -> str:
    """The share of each label that is asked about and held."""
    shares = []
    for label in LABELS:
        meant = own & np.array([row.label == label for row in rows])
        shares.append("{:>8.2f}, {:.2f}".format(*(act[meant].mean() for act in acts)))
    return "".join(shares)


def area(rows: Sequence[Labelled], own: npt.NDArray[np.bool_], toxicity: npt.NDArray[np.float64]) -> float:
    return roc_auc(np.array([row.label != "ok" for row in rows])[own], toxicity[own])


def quietly(*_: object) -> None:
    """No progress to tell: it takes seconds."""


if __name__ == "__main__":
    main()
