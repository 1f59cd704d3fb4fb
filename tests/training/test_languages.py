"""The identifier of languages is trained on words and comments, here on very few of them."""

import gzip
import json
import sys

import numpy as np

from standfirst.signals.grams import BUCKETS, grams
from training.languages import SETS, Examples, held_back, main

WORDS = {"en": [["the", 0.6], ["bridge", 0.2]], "de": [["die", 0.6], ["brücke", 0.2]], "ru": [["мост", 1.0]]}
WORDS |= {"ar": [["جسر", 1.0]], "hi": [["पुल", 1.0]], "bg": [["мост", 1.0]]}


def test_training_writes_a_table_that_tells_its_languages_apart(tmp_path, monkeypatch):
    (tmp_path / "words.json").write_text(json.dumps(WORDS), "utf-8")
    for name in SETS:
        (tmp_path / name).mkdir()
        with gzip.open(tmp_path / name / "data.jsonl.gz", "wt", encoding="utf-8") as file:
            row = {"text": "pul band karne se pehle", "lang": "ur-Latn" if name == "roman_urdu" else "zh"}
            file.write(json.dumps(row) + "\n")
    out = tmp_path / "table.npz"
    monkeypatch.setattr(
        sys, "argv", ["languages", str(tmp_path / "words.json"), str(tmp_path), "--batches", "3", "--out", str(out)]
    )
    main()
    with np.load(out) as kept:
        languages = kept["languages"].tolist()
        assert kept["table"].shape == (BUCKETS, len(languages))
        scores = kept["table"][grams("die brücke")].sum(axis=0, dtype=int)
    assert languages[int(scores.argmax())] == "de"


def test_a_comment_is_held_back_by_its_words_alone():
    assert held_back("a comment", 7) == held_back("a comment", 7)
    assert 100 < sum(held_back(str(number), 7) for number in range(1000)) < 300


def test_every_language_is_drawn():
    examples = Examples({language: [tuple(word) for word in words] for language, words in WORDS.items()}, {}, 1)
    assert {examples.draw()[1] for _ in range(200)} == set(range(len(examples.languages)))
