"""Counts decisions as they come: each once, in the order of their chain."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from django.db.models import F

from standfirst.decisions.models import Decision
from standfirst.discussion.change_state import NEW
from standfirst.reports.models import ILLEGAL
from standfirst.transparency.delays import step_of
from standfirst.transparency.models import MonthlyDelay, MonthlyFigure
from standfirst.transparency.months import month_of

AT_ONCE = 5_000
Kind = Decision.Kind
Measure = MonthlyFigure.Measure
HELD_WHEN_POSTED = "held new"  # Not shown: with these, what was published without a decision can be reckoned.
LET_GO = "let go"  # By the machine, once its author had changed the words.
Wait = MonthlyDelay.Wait
COLUMNS = (
    "position",
    "reference",
    "kind",
    "comment_id",
    "edition",
    "old_state",
    "new_state",
    "by",
    "standards",
    "decided_at",
    "facts__because",
    "facts__undoes",
    "facts__law",
)
Key = tuple[Any, ...]  # The values of `FIGURE` or `DELAY`.
FIGURE = ("edition", "month", "measure", "standard", "by_machine")
DELAY = ("edition", "month", "wait", "step")


def count_decisions(position: int) -> int:
    """Those behind `position`, at most so many at once; the position of the last. In the caller's transaction."""
    rows = list(Decision.objects.filter(position__gt=position).order_by("position").values(*COLUMNS)[:AT_ONCE])
    if not rows:
        return position
    add(MonthlyFigure, FIGURE, figures_of(rows))
    add(MonthlyDelay, DELAY, delays_of(rows))
    return int(rows[-1]["position"])


def figures_of(rows: Iterable[dict[str, Any]]) -> Counter[Key]:
    """What was undone within seconds is taken off again, in the month in which it was counted."""
    counts: Counter[Key] = Counter()
    references = [row["facts__undoes"] for row in rows if row["facts__undoes"]]
    undone = {row["reference"]: row for row in Decision.objects.filter(reference__in=references).values(*COLUMNS)}
    for row in rows:
        taken_back = undone.get(row["facts__undoes"])
        if taken_back is not None:
            count(counts, taken_back, -1)
        else:
            count(counts, row, 1)
    return counts


def count(counts: Counter[Key], row: dict[str, Any], number: int) -> None:
    for measure in measures_of(row):
        ground = ground_of(row["standards"], row["facts__law"])
        key = (row["edition"], month_of(row["decided_at"]), measure, ground, not row["by"])
        counts[key] += number


def measures_of(row: dict[str, Any]) -> list[str]:
    """What a decision is counted as; what an appeal changed is counted with the appeal."""
    if row["old_state"] == row["new_state"] or row["facts__because"] == "appeal":
        return []
    if row["kind"] == Kind.HOLD:
        return [Measure.HELD, HELD_WHEN_POSTED] if row["old_state"] == NEW else [Measure.HELD]
    if row["kind"] == Kind.PUBLISH and row["old_state"] == "held":
        return [Measure.PUBLISHED if row["by"] else LET_GO]
    return [Measure.REMOVED] if row["kind"] == Kind.REMOVE else []


def ground_of(standards: list[dict[str, str]], law: str | None) -> str:
    """The law, or the first standard: each decision is counted once, so that the figures can be added up."""
    if law:
        return ILLEGAL
    return standards[0]["code"] if standards else ""


def delays_of(rows: Iterable[dict[str, Any]]) -> Counter[Key]:
    """From being held to the decision of a person that ended it."""
    ended = [row for row in rows if row["old_state"] == "held" and row["new_state"] != "held" and row["by"]]
    ended = [row for row in ended if row["kind"] in {Kind.PUBLISH, Kind.REMOVE} and row["facts__because"] != "undone"]
    held = Decision.objects.filter(comment_id__in={row["comment_id"] for row in ended}, kind=Kind.HOLD)
    since: dict[int | None, list[tuple[int, Any]]] = {}
    for comment, position, at in held.order_by("position").values_list("comment_id", "position", "decided_at"):
        since.setdefault(comment, []).append((position, at))
    counts: Counter[Key] = Counter()
    for row in ended:
        before = [at for position, at in since.get(row["comment_id"], []) if position < row["position"]]
        if before:
            wait = row["decided_at"] - before[-1]
            counts[(row["edition"], month_of(row["decided_at"]), Wait.HELD, step_of(wait))] += 1
    return counts


def add(model: type[MonthlyFigure] | type[MonthlyDelay], names: tuple[str, ...], counts: Counter[Key]) -> None:
    """To what stands there."""
    for key, number in counts.items():
        place = dict(zip(names, key, strict=True))
        if number and not model.objects.filter(**place).update(number=F("number") + number):
            model.objects.create(**place, number=number)
