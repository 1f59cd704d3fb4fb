"""How to weigh the scores in languages that no set teaches: learned by taking away languages that are taught.

For each group of languages a base model is fitted without it, and its scores of held-back rows in that group show what
n-grams are worth to a stranger, against the lexicon, say, which knows words of more languages than there are sets.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from standfirst.signals.toxicity_model import Model
from training.base_scorer import BaseScorer, Counts, Schedule, Table, fit
from training.export import held_back, quantised
from training.sets import Row
from training.stack import HeldBack, joined

GROUPS = (("de", "pl", "ur-Latn", "ar"), ("fr", "pt", "tr", "ro"))
PASSES = 2


def strangers(
    learned: Sequence[Row], table: Table, words: Mapping[str, float], held: Sequence[Row], plan: Schedule
) -> HeldBack | None:
    """The held-back rows of all groups, as models see them that never met their languages; None without such rows."""
    seen = []
    for group in GROUPS:
        own = [row for row in held if row.language in group]
        if not own:
            continue
        others = np.flatnonzero([row.language not in group for row in learned])
        plan.tell(f"without {', '.join(group)}: {len(others):,} rows")
        model = model_without(others, table, words, plan)
        seen.append(held_back(model, own))
    return joined(seen) if seen else None


def model_without(others: Counts, table: Table, words: Mapping[str, float], plan: Schedule) -> Model:
    keep = plan.keep.with_name("strangers.npz")
    base = fit(BaseScorer.fresh(int(table.sources.max()) + 1), table, replace(plan, passes=PASSES, keep=keep), others)
    keep.unlink()
    return quantised(base, words)
