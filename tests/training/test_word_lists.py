"""The word lists of the identifier of languages come from a package, in the form that its training reads."""

import json
import sys
from types import SimpleNamespace

from training.languages import Examples
from training.word_lists import main

OFTEN = {"en": {"bridge": 0.2, "the": 0.6, "2024": 0.1, "o'clock": 0.1}, "el": {"γέφυρα": 1.0}, "ur": {"پل": 1.0}}
OFTEN |= {"ar": {"جسر": 1.0}, "hi": {"सड़क": 0.5, "घर": 0.5}, "bg": {"мост": 1.0}, "ru": {"мост": 1.0}}


def test_lists_are_written_as_the_training_reads_them(monkeypatch, tmp_path, capsys):
    package = SimpleNamespace(
        available_languages=lambda _: dict.fromkeys(OFTEN, ""), get_frequency_dict=lambda language, _: OFTEN[language]
    )
    monkeypatch.setitem(sys.modules, "wordfreq", package)
    monkeypatch.setattr(sys, "argv", ["word_lists", str(tmp_path / "words.json")])
    main()
    lists = json.loads((tmp_path / "words.json").read_text("utf-8"))
    assert lists["en"] == [["the", 0.6], ["bridge", 0.2]]
    assert "el" not in lists, "nothing else is written in Greek letters"
    assert "6 languages" in capsys.readouterr().out
    examples = Examples({language: [tuple(pair) for pair in pairs] for language, pairs in lists.items()}, {}, 1)
    assert examples.draw()[0]
