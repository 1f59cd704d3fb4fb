"""How far people agree who judge the same comments, beyond what chance would bring: kappa, with its interval."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import sqrt

from standfirst.policies.intervals import SURE


@dataclass(frozen=True, slots=True)
class Agreement:
    """Kappa is 1 where all agree, 0 where they agree as dice would; None where all said the same, or too few spoke."""

    kappa: float | None
    low: float
    high: float
    number: int  # Of comments that at least two read.
    alike: float  # The share of pairs that said the same.


UNKNOWN = Agreement(None, -1.0, 1.0, 0, 0.0)


def fleiss(opinions: Iterable[Sequence[str]]) -> Agreement:
    """Fleiss' kappa of comments each read by two or more, not always as many; its variance is Gwet's."""
    items = [Counter(said) for said in opinions if len(said) > 1]
    if not items:
        return UNKNOWN
    number = len(items)
    usual: Counter[str] = Counter()
    for item in items:
        for answer, times in item.items():
            usual[answer] += times / item.total() / number  # type: ignore[assignment]
    alike = [sum(n * (n - 1) for n in item.values()) / (item.total() * (item.total() - 1)) for item in items]
    agreed, by_chance = sum(alike) / number, sum(share**2 for share in usual.values())
    if by_chance >= 1 - 1e-12 or number < 2:
        return Agreement(None, -1.0, 1.0, number, agreed)
    kappa = (agreed - by_chance) / (1 - by_chance)
    chances = [sum(usual[answer] * n / item.total() for answer, n in item.items()) for item in items]
    each = [
        (one - by_chance) / (1 - by_chance) - 2 * (1 - kappa) * (chance - by_chance) / (1 - by_chance)
        for one, chance in zip(alike, chances, strict=True)
    ]
    error = sqrt(sum((one - kappa) ** 2 for one in each) / (number * (number - 1)))
    return Agreement(kappa, max(-1.0, kappa - SURE * error), min(1.0, kappa + SURE * error), number, agreed)


def cohen(pairs: Iterable[tuple[str, str]]) -> Agreement:
    """Cohen's kappa of two people on the same comments, with its usual large-sample interval."""
    both = list(pairs)
    number = len(both)
    if not number:
        return UNKNOWN
    agreed = sum(one == other for one, other in both) / number
    first, second = Counter(one for one, _ in both), Counter(other for _, other in both)
    by_chance = sum(first[answer] * second[answer] for answer in first) / number**2
    if by_chance >= 1 - 1e-12:
        return Agreement(None, -1.0, 1.0, number, agreed)
    kappa = (agreed - by_chance) / (1 - by_chance)
    error = sqrt(agreed * (1 - agreed) / number) / (1 - by_chance)
    return Agreement(kappa, max(-1.0, kappa - SURE * error), min(1.0, kappa + SURE * error), number, agreed)


def pairs_of(opinions: Iterable[dict[int, str]]) -> dict[tuple[int, int], list[tuple[str, str]]]:
    """By two people, what each said of the comments that both read."""
    found: dict[tuple[int, int], list[tuple[str, str]]] = {}
    for said in opinions:
        for one, other in combinations(sorted(said), 2):
            found.setdefault((one, other), []).append((said[one], said[other]))
    return found
