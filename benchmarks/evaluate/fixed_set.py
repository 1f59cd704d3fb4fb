"""The figures that hold the shipped model: on a small set of the project's own, kept beside the model card.

python -m benchmarks.evaluate.fixed_set [--even-if-lower]

Writes the figures of the model and the policy that ship now. A figure that would fall is refused unless one says so.
"""

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.evaluate.contenders import Contender, contender
from benchmarks.evaluate.fairness import Fairness, counted
from benchmarks.evaluate.functional import outcome_of, share_right
from benchmarks.evaluate.judging import Texts, is_scored, judged, reaches_any, scored
from standfirst.signals.toxicity import SHIPPED
from standfirst.standards.policy import Action
from training.figures import roc_auc
from training.functional_tests import cases
from training.identity_templates import measuring_sentences

ROOT = Path(__file__).resolve().parents[2]
FIXED_SET = ROOT / "tests/signals/fixed_set.jsonl"
FIGURES = ROOT / "docs/models" / f"{Path(SHIPPED).stem}.json"
TOLERANCE = 0.01
EVERY_CASE, EVERY_SENTENCE = 2, 13  # Of the functional tests, and of the neutral sentences, that a quick look takes.
WORSE_WHEN_HIGHER = "neutral sentences"


def figures() -> dict[str, float]:
    """What the shipped model and the house policy reach now, by name."""
    shipped = contender(None, None)
    return {**areas(shipped), **neutral(shipped), "functional tests right": functional(shipped)}


def areas(shipped: Contender) -> dict[str, float]:
    """ROC-AUC of toxicity on the fixed set, as a whole and in each language that the site scores."""
    rows = [json.loads(line) for line in FIXED_SET.read_text("utf-8").splitlines()]
    rows = [row for row in rows if is_scored(row["lang"])]
    toxicity = scores_of(shipped, [row["text"] for row in rows], [row["lang"] for row in rows])
    true = np.array([row["toxic"] == 1 for row in rows])
    languages = np.array([row["lang"] for row in rows])
    found = {"toxicity ROC-AUC": roc_auc(true, toxicity)}
    for language in sorted(set(languages)):
        own = languages == language
        found[f"toxicity ROC-AUC {language}"] = roc_auc(true[own], toxicity[own])
    return found


def scores_of(shipped: Contender, texts: list[str], languages: list[str]) -> "np.ndarray[Any, np.dtype[np.float64]]":
    return scored(shipped, Texts(texts, languages), quietly).column("toxicity").astype(np.float64)


def neutral(shipped: Contender) -> dict[str, float]:
    """The share of neutral sentences that are asked about, and held."""
    sentences = list(measuring_sentences())[::EVERY_SENTENCE]
    given = Texts([each.text for each in sentences], [each.language for each in sentences])
    judgement = judged(shipped, given, scored(shipped, given, quietly), quietly)
    acts = [reaches_any(judgement, shipped.policy, action).tolist() for action in (Action.ASK, Action.HOLD)]
    groups = counted([each.group for each in sentences], *acts)
    everybody = Fairness(groups, groups).everybody
    return {
        f"{WORSE_WHEN_HIGHER} asked or held": everybody.asked_share,
        f"{WORSE_WHEN_HIGHER} held": everybody.held_share,
    }


def functional(shipped: Contender) -> float:
    """The share of functional tests that come out right; those held out stay so."""
    given = [case for case in cases() if not case.fresh][::EVERY_CASE]
    texts = Texts([each.text for each in given], [each.language for each in given])
    judgement = judged(shipped, texts, scored(shipped, texts, quietly), quietly)
    return share_right(outcome_of(given, judgement, shipped.policy))


def quietly(_: float) -> None:
    """Nobody waits long for a small set."""


def fallen(now: Mapping[str, float], before: Mapping[str, float]) -> dict[str, tuple[float, float]]:
    """What got worse by more than the tolerance, with the figure before and now; what is no more is worse."""
    pairs = {name: (figure, now.get(name, float("nan"))) for name, figure in before.items()}
    return {name: pair for name, pair in pairs.items() if not loss(name, *pair) <= TOLERANCE}


def loss(name: str, before: float, now: float) -> float:
    return now - before if name.startswith(WORSE_WHEN_HIGHER) else before - now


def recorded() -> dict[str, float]:
    """The figures beside the model card; none where the model is new."""
    found: dict[str, float] = json.loads(FIGURES.read_text("utf-8")) if FIGURES.exists() else {}
    return found


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.evaluate.fixed_set", description=__doc__)
    parser.add_argument("--even-if-lower", action="store_true", help="write figures that are worse than before")
    given = parser.parse_args()
    now, before = figures(), recorded()
    for name, figure in now.items():
        print(f"{name:<40} {before.get(name, float('nan')):7.3f} → {figure:.3f}")
    worse = fallen(now, before)
    if worse and not given.even_if_lower:
        sys.exit(f"Worse than in {FIGURES.name}: {', '.join(worse)}. Nothing is written; see --even-if-lower.")
    FIGURES.write_text(json.dumps({name: round(each, 4) for name, each in now.items()}, indent=1) + "\n", "utf-8")
    print(f"Written to {FIGURES.relative_to(ROOT)}.")


if __name__ == "__main__":
    main()
