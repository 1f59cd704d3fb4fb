"""Writes the model card: what the model learned from, under which licences, how right it is, and where it fails."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np

from standfirst.signals.toxicity_model import Model
from training.label_map import SOURCES
from training.measure import Figures, Measured

HEADINGS = ("ROC-AUC", "PR-AUC", "threshold", "precision", "recall", "learned from")
TARGET_ROC, TARGET_NEUTRAL = 0.8, 0.03

INTRODUCTION = """\
# Model card: {name}

This page is written by `python -m training FOLDER`; what a person adds belongs into [README.md](README.md).

**What it is.** Two readers of a text, each with {columns} label definitions as columns: a linear model over hashed runs
of one to five characters, words and pairs of words; and the lower six layers of multilingual-e5-small (MIT), of which
the upper four were fine-tuned, eight bits a weight. A stack makes heads of their columns, a lexicon and the shape of
the text, calibrated per language where the data allow. In a language without labelled data the encoder speaks alone.
It runs on one core of the site's own machine, with numpy, onnxruntime and sentencepiece.

**What it answers.** For each head the chance that readers would say so of a comment: {heads}. A head that is missing
was not measured: there is none for self-harm, drugs or cruelty, for no open data teach them.

**How the scores are meant.** Sets that label are richer in toxic comments than a discussion is, so every set counts in
calibration as if 5 to 20 per cent of it were true. 0.5 is doubt; a moderator should decide, not the number.
"""

LIMITS = """\
## Known failures

- Irony, quotation, counter-speech that repeats what it answers, and hatred without a hateful word are read wrong more
  often than not.
- Languages that no open set covers get what the encoder carries over from those that are: see the figures above.
- Of a long comment the encoder reads the first 128 pieces, some 500 characters; the n-grams read 4,000.
- What a label means differs between sets: "hate" is narrower than "toxic". Compare figures within a set.
- Severe toxicity, threats and sexual content were learned from a few hundred true rows each.

## Peers

By their authors' figures, not measured here: Detoxify (ROC-AUC 98.64 original, 93.74 unbiased and 92.11 multilingual on
their own Jigsaw tests; 67.8 on TextDetox in 15 languages), Toxicity-Lens (89.0 on TextDetox).
"""


def write_card(file: Path, model: Model, figures: Figures, most: int) -> None:
    heads = ", ".join(model.heads)
    parts = [
        INTRODUCTION.format(name=file.stem, columns=len(model.columns), heads=heads),
        "## Learned from\n\n" + licence_table(),
        "## Figures\n\nSets that trained the model are measured on their test part, from which nothing was learned; "
        f"of each set up to {most:,} rows. Configurations were compared by these figures, so read them as a little "
        "better than fresh data would show.\n\n" + means_table(figures.measured),
        "### By language, toxicity\n\n" + language_table(figures.measured),
        "### By set\n\n" + sets_table(figures.measured),
        "### Neutral sentences about groups\n\n" + neutral_table(figures),
        "### Beside the Perspective API's recorded scores\n\n" + perspective_lines(figures),
        "### Where it is weak\n\n" + weak_lines(figures),
        LIMITS,
    ]
    file.write_text("\n".join(part.rstrip() + "\n" for part in parts), encoding="utf-8")


def table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table whose first column is words and whose others are figures."""
    lines = [" | ".join(headings), " | ".join(["---", *["--:"] * (len(headings) - 1)])]
    lines += [" | ".join(map(told, row)) for row in rows]
    return "\n".join(f"| {line} |" for line in lines) + "\n"


def told(value: object) -> str:
    if value is None:
        return "–"
    return f"{value:.3f}" if isinstance(value, float) else f"{value:,}" if isinstance(value, int) else str(value)


def licence_table() -> str:
    return table(["set", "licence"], [(name, each.licence) for name, each in SOURCES.items() if each.trains])


def means_table(measured: Sequence[Measured]) -> str:
    """The mean ROC-AUC of each head, apart for sets with a part in training and others."""
    rows = []
    for head in dict.fromkeys(each.head for each in measured):
        sets = [m for m in measured if m.head == head]
        own, other = ([m.roc_auc for m in sets if m.trained_on is part] for part in (True, False))
        rows.append((head, mean(own), len(own), mean(other), len(other)))
    return table(["head", "mean ROC-AUC, sets it learned from", "sets", "mean ROC-AUC, other sets", "sets"], rows)


def language_table(measured: Sequence[Measured]) -> str:
    own, other = defaultdict(list), defaultdict(list)
    for each in measured:
        if each.head == "toxicity":
            (own if each.trained_on else other)[each.language].append(each.roc_auc)
    return table(
        ["language", "sets it learned from", "mean ROC-AUC", "other sets", "mean ROC-AUC"],
        [
            (name, len(own[name]), mean(own[name]), len(other[name]), mean(other[name]))
            for name in sorted({*own, *other})
        ],
    )


def sets_table(measured: Sequence[Measured]) -> str:
    return table(
        [*("set", "language", "head", "rows", "true"), *HEADINGS],
        [
            (
                *(m.set_name, m.language, m.head, m.rows, m.true, m.roc_auc, m.pr_auc, f"{m.threshold:.2f}"),
                *(m.at_threshold.precision, m.at_threshold.recall, "yes" if m.trained_on else "no"),
            )
            for m in measured
        ],
    )


def neutral_table(figures: Figures) -> str:
    whole = float(np.mean(list(figures.neutral.values())))
    rows = [("all", whole), *figures.neutral.items(), *figures.neutral_languages.items()]
    return "The share that would be held, by group, by language.\n\n" + table(["sentences about or in", "held"], rows)


def perspective_lines(figures: Figures) -> str:
    return table(["what", "figure"], list(figures.perspective.items())) if figures.perspective else "None recorded.\n"


def weak_lines(figures: Figures) -> str:
    weak = [m for m in figures.measured if m.roc_auc < TARGET_ROC]
    unfair = [f"{group} ({share:.0%})" for group, share in figures.neutral.items() if share > TARGET_NEUTRAL]
    lines = [f"- {m.set_name} ({m.language}), {m.head}: ROC-AUC {m.roc_auc:.3f}" for m in weak]
    lines += [f"- Neutral sentences held too often about: {', '.join(unfair)}"] if unfair else []
    return "\n".join(lines) + "\n"


def mean(values: Sequence[float]) -> float | None:
    return float(np.mean(values)) if values else None
