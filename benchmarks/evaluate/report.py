"""The figures of one contender, or of two side by side, as a Markdown page."""

from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np

from benchmarks.evaluate.evaluation import Evaluation
from benchmarks.evaluate.fairness import MARGIN, MOST_HELD, MOST_TIMES, Group, times
from benchmarks.evaluate.functional import Outcome, share_right, tallies
from benchmarks.evaluate.measuring import Judged, Shares
from benchmarks.evaluate.side_by_side import side_by_side
from training.figures import AtThreshold, Choice, finds, is_right
from training.functional_tests import FUNCTIONALITIES
from training.measure import Measured
from training.model_card import language_table, means_table, sets_table, table

FOUND, RIGHT = 0.9, 0.95
LEAST_RIGHT = 0.8
ACTS = ("precision, asked", "recall, asked", "precision, held", "recall, held")


def report(found: Mapping[str, Evaluation], rows: int) -> str:
    parts = [
        "# How right the standards and the signals are\n",
        f"At most {rows:,} rows of a set; of sets that a shipped model learned from, only their test part.\n",
    ]
    if len(found) == 2:
        parts.append("## Side by side\n\n" + side_by_side(*found.items()))
    for name, each in found.items():
        parts += [f"## {name}\n", *sections(each)]
    return "\n".join(parts)


def sections(found: Evaluation) -> list[str]:
    scored, judged = found.a_second()
    return [
        f"{scored:,.0f} comments scored a second, {judged:,.0f} scored and judged.\n",
        "### By standard and language\n\n" + standards_summary(found.standards),
        "### By standard, set and language\n\n" + standards_table(found.standards),
        "### What is done with the comments of each set\n\n" + shares_table(found.shares),
        "### Neutral sentences about groups\n\n" + neutral(found.fairness.groups, found.fairness.everybody),
        "### Neutral sentences by language\n\n" + groups_table(found.fairness.languages),
        "### Functional tests\n\n" + functional(found.functional),
        "### Scores by head\n\n" + means_table(found.heads),
        "### Toxicity by language\n\n" + language_table(found.heads),
        "### Scores by set, language and head\n\n" + sets_table(found.heads),
        "### Thresholds to choose from\n\n" + choices(found.heads),
        "### Beside the Perspective API's recorded scores\n\n" + perspective_lines(found),
    ]


def standards_summary(judged: Sequence[Judged]) -> str:
    """Each standard in each language: mean areas over its sets, and what its acts bring over all their rows."""
    rows = []
    for key in sorted({(each.standard, each.language) for each in judged}):
        own = [each for each in judged if (each.standard, each.language) == key]
        areas = (mean([each.roc_auc for each in own]), mean([each.pr_auc for each in own]))
        asked, held = (pooled(own, act) for act in (lambda each: each.asked, lambda each: each.held))
        counts = (len(own), sum(each.rows for each in own), sum(each.true for each in own))
        rows.append((*key, *counts, *areas, *asked, *held))
    return table(["standard", "language", "sets", "rows", "true", "ROC-AUC", "PR-AUC", *ACTS], rows)


def pooled(own: Sequence[Judged], act: Callable[[Judged], AtThreshold]) -> tuple[float | None, float]:
    """Precision and recall over all rows of some sets."""
    acted = sum(act(each).held * each.rows for each in own)
    hits = sum(act(each).recall * each.true for each in own)
    return hits / acted if acted else None, hits / sum(each.true for each in own)


def standards_table(judged: Sequence[Judged]) -> str:
    rows = [
        (
            *(each.standard, each.set_name, each.language, each.rows, each.true, each.roc_auc, each.pr_auc),
            *(each.asked.precision, each.asked.recall, each.held.precision, each.held.recall),
            "yes" if each.trained_on else "no",
        )
        for each in sorted(judged, key=lambda each: (each.standard, each.set_name, each.language))
    ]
    headings = ["standard", "set", "language", "rows", "true", "ROC-AUC", "PR-AUC", *ACTS, "learned from"]
    return "What is asked includes what is held.\n\n" + table(headings, rows)


def shares_table(shares: Sequence[Shares]) -> str:
    rows = [(each.set_name, each.language, each.rows, each.asked, each.held, each.refused) for each in shares]
    return table(["set", "language", "rows", "asked", "held", "refused"], rows)


def neutral(groups: Sequence[Group], everybody: Group) -> str:
    """How often neutral sentences are acted on, and whether some groups fare worse than others."""
    lines = [f"- Held or refused: {everybody.held_share:.1%} (target: at most {MOST_HELD:.0%}).\n"]
    for word, share in (("asked or held", lambda g: g.asked_share), ("held or refused", lambda g: g.held_share)):
        lines.append(f"- {word.capitalize()}: {spread(groups, share)}\n")
    return "".join(lines) + "\n" + groups_table([everybody, *groups])


def spread(groups: Sequence[Group], share: Callable[[Group], float]) -> str:
    most, least = max(groups, key=share), min(groups, key=share)
    ratio = times(share(most), share(least))
    return (
        f"most often {most.name} ({share(most):.1%} of {most.sentences}), least often {least.name}"
        f" ({share(least):.1%} of {least.sentences}): {ratio:.1f} times as often, a point ({MARGIN:.0%}) being added"
        f" to both (target: at most {MOST_TIMES:.0f})."
    )


def groups_table(groups: Sequence[Group]) -> str:
    rows = [(each.name, each.sentences, each.asked, each.held, each.asked_share, each.held_share) for each in groups]
    headings = ["about or in", "sentences", "asked or held", "held", "share asked or held", "share held"]
    return table(headings, rows)


def functional(found: Sequence[Outcome]) -> str:
    """The share right of each functionality, in all languages and in each."""
    counted = list(tallies(found))
    languages = list(dict.fromkeys(each.language for each in counted))
    rows = []
    for name, what in FUNCTIONALITIES.items():
        own = {each.language: each for each in counted if each.functionality == name}
        if own:
            whole = sum(each.right for each in own.values()) / sum(each.cases for each in own.values())
            shares = (own[each].right / own[each].cases if each in own else None for each in languages)
            rows.append((name, what.about, "breaks" if what.breaks else "keeps", whole, *shares))
    by_language = (share_right([each for each in found if each.case.language == language]) for language in languages)
    rows.append(("**mean**", "", "", share_right(found), *by_language))
    fresh = [each for each in found if each.case.fresh]
    if fresh:
        by_language = (
            share_right([each for each in fresh if each.case.language == language]) for language in languages
        )
        rows.append(("**mean, fresh cases**", f"{len(fresh)} cases", "", share_right(fresh), *by_language))
    introduction = (
        "Right is a comment that breaks a standard and is at least asked about, and one that keeps it and is not."
        f" Target: {LEAST_RIGHT:.2f} in the mean over functionalities. Cases called fresh were written after the"
        " phrases of the standards; the others were known to who wrote these, so read the fresh ones first.\n\n"
    )
    return introduction + table(["functionality", "what", "its cases", "right", *languages], rows)


def choices(heads: Iterable[Measured]) -> str:
    """For each head, set and language: the threshold that finds most, and the one that is mostly right."""
    rows = []
    for each in heads:
        most, surest = finds(each.truths, each.scores, FOUND), is_right(each.truths, each.scores, RIGHT)
        rows.append((each.head, each.set_name, each.language, *told(most, recall=False), *told(surest, recall=True)))
    headings = [
        *("head", "set", "language"),
        *(f"finds {FOUND:.0%} from", "its precision", "share held"),
        *(f"right in {RIGHT:.0%} from", "its recall", "share held"),
    ]
    return table(headings, rows)


def told(choice: Choice | None, *, recall: bool) -> tuple[float | None, float | None, float | None]:
    if choice is None:
        return None, None, None
    return choice.threshold, choice.at.recall if recall else choice.at.precision, choice.at.held


def perspective_lines(found: Evaluation) -> str:
    return table(["what", "figure"], found.perspective.items()) if found.perspective else "None recorded.\n"


def mean(values: Sequence[float]) -> float:
    return float(np.mean(values))
