"""The way from sets to a shipped model, step by step."""

import random
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from standfirst.signals.toxicity_encoder import Encoder
from standfirst.signals.toxicity_model import Model, load
from training.base_scorer import BaseScorer, Schedule, fit, tabulate
from training.digest import digest_of
from training.examples import examples, held_back_examples
from training.export import held_back, quantised, stacked
from training.lexicon import lexicon
from training.measure import MOST_ROWS, measure_sets
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
    encoder: str | None = None  # Its name; without one, n-grams speak alone.
    encoder_passes: float = 1.1
    threads: int = 2
    encoder_from: str | None = None  # The name of one to go on from, in the same folder.
    encoder_minutes: float = 60.0
    ngrams_of: str | None = None  # The name of a model whose n-grams are taken as they are, and whose stack is near.
    stack_rows: int | None = None  # At most of a set and language, to fit the stack on.
    measured_rows: int = MOST_ROWS  # At most of a set, for the card.


def make_model(plan: Plan, tell: Tell) -> Model:
    """Fit, calibrate, export, measure on what no step has seen, and write the card."""
    for place in (plan.out, plan.card, plan.work):
        place.mkdir(parents=True, exist_ok=True)
    rows = examples(plan.folder, plan.seed)
    tell(f"{len(rows):,} rows to learn from")
    base = replace(ngrams(plan, rows, tell), encoder=encoder_of(plan, rows, tell))
    held = some_of(held_back_examples(plan.folder, plan.seed), plan)
    tell(f"stacking on {len(held):,} rows held back")
    model = stacked(base, held_back(base, held))
    file = plan.out / f"{plan.name}.npz"
    model.save(file)
    tell(f"wrote {file.name}, {file.stat().st_size / 1e6:.1f} MB")
    figures = measure_sets(model, plan.folder, plan.seed, tell, most=plan.measured_rows)
    write_card(plan.card / f"{plan.name}.md", model, figures, plan.measured_rows)
    return model


def some_of(rows: Sequence[Row], plan: Plan) -> list[Row]:
    """At most so many of each set and language as the plan says, drawn by its seed."""
    own: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        own[row.source, row.language].append(row)
    most = plan.stack_rows or len(rows)
    return [row for part in own.values() for row in random.Random(plan.seed).sample(part, min(most, len(part)))]


def ngrams(plan: Plan, rows: Sequence[Row], tell: Tell) -> Model:
    """The n-gram columns and the lexicon: of a model that was made before with the same seed, or made now."""
    if plan.ngrams_of:
        return load(plan.out / f"{plan.ngrams_of}.npz")
    schedule = Schedule(plan.passes, plan.seed, plan.work / f"{plan.name}-{digest_of(rows)}.npz", tell)
    return learned(rows, lexicon(plan.folder, rows), schedule)


def learned(rows: Sequence[Row], words: Mapping[str, float], schedule: Schedule) -> Model:
    """The n-gram model without a stack: from the rows, or from their checkpoint where there is one."""
    sources = sorted({row.source for row in rows})
    base = BaseScorer.load(schedule.keep) if schedule.keep.exists() else BaseScorer.fresh(len(sources))
    if base.passes < schedule.passes:
        fit(base, tabulate(rows, sources, schedule.tell), schedule)
    return quantised(base, words)


def encoder_of(plan: Plan, rows: Sequence[Row], tell: Tell) -> Encoder | None:
    """The encoder that goes with it; one that was made before is taken as it is."""
    if plan.encoder is None:
        return None
    place = plan.out / plan.encoder
    if not (place / "encoder.onnx").exists():
        # It needs PyTorch (requirements/training.txt), which the rest does without.
        from training.encoder.make_encoder import EncoderPlan, make_encoder  # noqa: PLC0415

        start = plan.out / plan.encoder_from if plan.encoder_from else None
        made = EncoderPlan(
            *(plan.folder, plan.seed, plan.encoder_passes, place, plan.work, plan.threads),
            *(start, plan.encoder_minutes),
        )
        make_encoder(made, rows, tell)
    return Encoder(place)
