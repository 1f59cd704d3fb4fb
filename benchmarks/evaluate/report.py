"""The figures of one scorer, or of two side by side, as a Markdown page."""

from collections.abc import Mapping

from training.measure import Figures
from training.model_card import language_table, means_table, neutral_table, perspective_lines, sets_table, table


def report(figures: Mapping[str, Figures]) -> str:
    parts = ["# How right the signals are\n"]
    if len(figures) == 2:
        parts.append("## Side by side\n\n" + side_by_side(*figures.items()))
    for name, each in figures.items():
        parts += [
            f"## {name}\n\n{each.texts_a_second:,.0f} texts a second.\n",
            means_table(each.measured),
            "### Toxicity by language\n\n" + language_table(each.measured),
            "### By set, language and head\n\n" + sets_table(each.measured),
            "### Neutral sentences about groups\n\n" + neutral_table(each),
            "### Beside the Perspective API's recorded scores\n\n" + perspective_lines(each),
        ]
    return "\n".join(parts)


def side_by_side(first: tuple[str, Figures], second: tuple[str, Figures]) -> str:
    """What both measured, with the difference, greatest loss first."""
    names = (first[0], second[0])
    one, other = ({(m.set_name, m.language, m.head): m for m in figures.measured} for _, figures in (first, second))
    both = [(key, one[key].roc_auc, other[key].roc_auc) for key in one if key in other]
    rows = [(*key, before, after, after - before) for key, before, after in both]
    headings = ["set", "language", "head", *(f"ROC-AUC {name}" for name in names), "difference"]
    return table(headings, sorted(rows, key=lambda row: row[-1]))
