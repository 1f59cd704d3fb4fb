"""The shipped model: chances for every text, and calm with odd input. How right it is: tests/benchmarks/evaluate."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from standfirst.signals.toxicity import heads, measure_many, measure_scores

FIXED_SET = Path(__file__).with_name("fixed_set.jsonl")


def fixed_rows() -> list[dict[str, str | int]]:
    return [json.loads(line) for line in FIXED_SET.read_text("utf-8").splitlines()]


def test_every_head_is_a_chance() -> None:
    scores = measure_scores("You are an idiot, and I will find you.", "en")
    assert set(scores) == set(heads())
    assert all(0 <= score <= 1 for score in scores.values())


def test_one_text_scores_as_it_does_among_many() -> None:
    rows = fixed_rows()[:100]
    together = measure_many([str(row["text"]) for row in rows])
    for row, scores in zip(rows, together, strict=True):
        assert measure_scores(str(row["text"])) == pytest.approx(scores, abs=1e-5)


@pytest.mark.parametrize("text", ["", " \n ", "\u200b\u200d"])
def test_nothing_to_read_is_not_measured(text: str) -> None:
    assert measure_scores(text) == {}


def odd_texts() -> Iterator[str]:
    yield "a" * 200_000
    yield "e" + "\u0301" * 100_000
    yield "\ud800 broken surrogate"
    yield "🖕" * 500
    yield "\u202e\u2066 turned round \u2069"
    yield "f.u.c.k " * 5_000
    yield "@" * 50_000
    yield "a1" * 50_000
    yield "x"


@pytest.mark.parametrize("text", odd_texts(), ids=range(9))
def test_odd_input_gets_an_answer(text: str) -> None:
    assert all(0 <= score <= 1 for score in measure_scores(text).values())


def test_a_region_makes_no_difference() -> None:
    assert measure_scores("You are an idiot.", "en-GB") == measure_scores("You are an idiot.", "en")


def test_a_language_that_nobody_taught_is_measured_too() -> None:
    assert set(measure_scores("Du er en idiot.", "da")) == set(heads())
