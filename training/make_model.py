"""The way from sets to a shipped model, step by step."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from standfirst.signals.toxicity_model import Model
from training.base_scorer import BaseScorer, Schedule, fit, tabulate
from training.examples import examples, held_back_examples
from training.export import held_back, quantised, stacked
from training.lexicon import lexicon
from training.measure import measure_sets
from training.model_card import write_card
from training.sets import Row

Tell = Callable[[str], None]


@dataclass(frozen=True)
class Plan:
    """What to learn from, how, and where everything goes."""

    folder: Path
    seed: int
    passes: int
    name: str
    out: Path
    card: Path
    work: Path


def make_model(plan: Plan, tell: Tell) -> Model:
    """Fit, calibrate, export, measure on what no step has seen, and write the card."""
    for place in (plan.out, plan.card, plan.work):
        place.mkdir(parents=True, exist_ok=True)
    rows = examples(plan.folder, plan.seed)
    tell(f"{len(rows):,} rows to learn from")
    schedule = Schedule(plan.passes, plan.seed, plan.work / f"{plan.name}-{digest_of(rows)}.npz", tell)
    model = learned(rows, held_back_examples(plan.folder, plan.seed), lexicon(plan.folder, rows), schedule)
    file = plan.out / f"{plan.name}.npz"
    model.save(file)
    tell(f"wrote {file.name}, {file.stat().st_size / 1e6:.1f} MB")
    write_card(plan.card / f"{plan.name}.md", model, measure_sets(model, plan.folder, plan.seed, tell))
    return model


def learned(rows: Sequence[Row], held: Sequence[Row], words: Mapping[str, float], schedule: Schedule) -> Model:
    """Weights from the rows (or their checkpoint, where there is one), and a stack from those held back."""
    sources = sorted({row.source for row in rows})
    base = BaseScorer.load(schedule.keep) if schedule.keep.exists() else BaseScorer.fresh(len(sources))
    if base.passes < schedule.passes:
        fit(base, tabulate(rows, sources, schedule.tell), schedule)
    schedule.tell(f"stacking on {len(held):,} rows held back")
    model = quantised(base, words)
    return stacked(model, held_back(model, held))


def digest_of(rows: list[Row]) -> str:
    """Changes with whatever the base model would learn from."""
    digest = hashlib.blake2b(digest_size=6)
    for row in rows:
        digest.update(repr((row.text, row.source, row.targets, row.weight)).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()
