"""The project's own insults, threats and hatred train an encoder, and are not what measures it."""

import json
from collections import Counter
from pathlib import Path

from training.attack_templates import HATRED, INSULTS, KIND_WORDS, PATTERNS, PLAIN, THREATS, own_sentences
from training.identity_templates import NAMES, measuring_sentences

CASES = Path(__file__).parents[2] / "training/functional"


def test_no_functional_test_and_no_measuring_sentence_trains() -> None:
    lines = [line for file in CASES.glob("*.jsonl") for line in file.read_text(encoding="utf-8").splitlines()]
    cases = {json.loads(line)["text"] for line in lines}
    measured = cases | {each.text for each in measuring_sentences()}
    assert not measured & {each.text for each in own_sentences()}


def test_no_sentence_stands_twice() -> None:
    counts = Counter((each.language, each.text) for each in own_sentences())
    assert [text for text, count in counts.items() if count > 1] == []


def test_each_language_has_every_kind() -> None:
    assert set(PATTERNS) == set(INSULTS) == set(KIND_WORDS) == set(THREATS) == set(PLAIN)
    assert set(HATRED) == set(NAMES)
    for language, own in HATRED.items():
        assert all("{}" in each for each in own.split("|")), language
