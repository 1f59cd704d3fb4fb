"""What two contenders both measured, greatest loss first."""

from collections.abc import Iterator, Mapping

from benchmarks.evaluate.evaluation import Evaluation
from benchmarks.evaluate.functional import share_right
from training.model_card import table

Named = tuple[str, Evaluation]


def side_by_side(first: Named, second: Named) -> str:
    (name, one), (other_name, other) = first, second
    headings = [name, other_name, "difference"]
    standards = differences(of_standards(one), of_standards(other))
    heads = differences(of_heads(one), of_heads(other))
    return "\n".join(
        [
            table(["as a whole", *headings], summary(one, other)),
            "By standard, set and language, where they differ:\n",
            table(["standard", "set", "language", "figure", *headings], standards),
            "By head, set and language, where they differ:\n",
            table(["head", "set", "language", "figure", *headings], heads),
        ]
    )


def summary(one: Evaluation, other: Evaluation) -> list[tuple[object, ...]]:
    before, after = whole(one), whole(other)
    return [(what, before[what], after[what], after[what] - before[what]) for what in before]


def whole(found: Evaluation) -> dict[str, float]:
    everybody = found.fairness.everybody
    rows = sum(each.rows for each in found.shares)
    shares = {
        f"share of all comments {word}": sum(getattr(each, word) * each.rows for each in found.shares) / max(1, rows)
        for word in ("asked", "held", "refused")
    }
    return shares | {
        "functional tests right": share_right(found.functional),
        "neutral sentences asked or held": everybody.asked_share,
        "neutral sentences held": everybody.held_share,
        "comments judged a second": found.a_second()[1],
    }


def of_standards(found: Evaluation) -> dict[tuple[str, ...], float]:
    return dict(standard_figures(found))


def standard_figures(found: Evaluation) -> Iterator[tuple[tuple[str, ...], float]]:
    for each in found.standards:
        key = (each.standard, each.set_name, each.language)
        yield (*key, "ROC-AUC"), each.roc_auc
        for word, act in (("asked", each.asked), ("held", each.held)):
            yield (*key, f"recall, {word}"), act.recall
            if act.precision is not None:
                yield (*key, f"precision, {word}"), act.precision


def of_heads(found: Evaluation) -> dict[tuple[str, ...], float]:
    return {(each.head, each.set_name, each.language, "ROC-AUC"): each.roc_auc for each in found.heads}


def differences(
    one: Mapping[tuple[str, ...], float], other: Mapping[tuple[str, ...], float]
) -> list[tuple[object, ...]]:
    """Only what differs: two policies leave every area as it is."""
    both = [(key, before, other[key]) for key, before in one.items() if key in other and before != other[key]]
    rows = [(*key, before, after, after - before) for key, before, after in both]
    return sorted(rows, key=lambda row: row[-1])
