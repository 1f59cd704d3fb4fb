"""The whole way from sets to a model and its card, on a handful of sentences made up here."""

import gzip
import json
from dataclasses import replace
from pathlib import Path

import pytest

from standfirst.signals.toxicity_model import load
from training.make_model import Plan, make_model

PRAISE = ("lovely", "helpful", "clever", "careful", "friendly", "patient")
SCOLDING = ("stupid", "useless", "rotten", "pathetic", "filthy", "brainless")
THINGS = ("report", "council", "neighbour", "answer", "driver", "editor", "plan", "tram", "letter", "picture", "speech")
TIMES = ("today", "again", "this week", "in the morning", "at noon", "tonight", "on Sunday", "last year", "as ever")


def write_set(folder: Path, name: str) -> None:
    rows = [
        {"id": "", "text": f"The {thing} is {word} {time}", "lang": "en", "labels": {"toxic": toxic}, "source": name}
        for toxic, words in enumerate((PRAISE, SCOLDING))
        for word in words
        for thing in THINGS
        for time in TIMES
    ]
    (folder / name).mkdir()
    with gzip.open(folder / name / "data.jsonl.gz", "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    folder = tmp_path / "sets"
    folder.mkdir()
    write_set(folder, "olid")
    write_set(folder, "kaggle_insults")
    return Plan(folder, 7, 2, "small", tmp_path / "out", tmp_path / "card", tmp_path / "work")


def test_a_model_learns_ships_and_is_described(plan: Plan) -> None:
    news: list[str] = []
    make_model(plan, news.append)
    model = load(plan.out / "small.npz")
    scolded, praised = model.measure(["The mayor is useless tonight", "The mayor is helpful tonight"], ["en", "en"])
    assert scolded["toxicity"] > 0.5 > praised["toxicity"]
    card = (plan.card / "small.md").read_text()
    assert "| olid | en | toxicity |" in card
    assert "CC BY 4.0" in card
    make_model(plan, news.append)
    assert sum("pass 1 of 2" in line for line in news) == 1, "the second run goes on from the checkpoint"


def test_ngrams_made_before_are_taken_as_they_are_and_the_stack_keeps_near(plan: Plan) -> None:
    make_model(plan, lambda _: None)
    news: list[str] = []
    again = make_model(replace(plan, name="next", ngrams_of="small", stack_rows=100, measured_rows=50), news.append)
    before = load(plan.out / "small.npz")
    assert not any("pass" in line for line in news)
    assert (again.weights == before.weights).all()
    assert abs(again.stacks["en"] - before.stacks["en"]).max() < 0.5
    assert "up to 50 rows" in (plan.card / "next.md").read_text()
