"""The comments written by hand: sound files, and nothing in them of what measures."""

import json
import re
from collections import Counter
from pathlib import Path

from training.functional_tests import FOLDER as FUNCTIONAL
from training.label_map import COLUMNS
from training.written import FOLDER, KINDS, UNTAUGHT, written_comments, written_rows

NO_ATTACKS = ("plain", "heated", "group", "rough", "told", "idiom", "things", "self")
WORD = re.compile(r"\w+")
UNSEEN = FOLDER.with_name("unseen.tsv")
FIXED_SET = Path(__file__).parents[1] / "signals/fixed_set.jsonl"


def words(text: str) -> frozenset[str]:
    return frozenset(WORD.findall(text.lower()))


def test_each_is_of_a_known_kind_and_stands_there_once() -> None:
    comments = list(written_comments())
    assert {each.kind for each in comments} == set(KINDS)
    assert [each for each, count in Counter((each.language, each.text) for each in comments).items() if count > 1] == []
    assert all(each.text == each.text.strip() != "" for each in comments)


def test_each_language_has_all_kinds_and_as_much_that_is_harmless() -> None:
    comments = list(written_comments())
    for file in FOLDER.glob("*.tsv"):
        kinds = Counter(each.kind for each in comments if each.language == file.stem)
        assert set(kinds) == set(KINDS), file.name
        assert 0.4 <= sum(kinds[kind] for kind in NO_ATTACKS) / kinds.total() <= 0.7


def test_none_is_nearly_one_that_measures() -> None:
    """What measures a model must not have taught it."""
    lines = [line for file in [*FUNCTIONAL.glob("*.jsonl"), FIXED_SET] for line in file.read_text("utf-8").splitlines()]
    measuring = [words(json.loads(line)["text"]) for line in lines]
    measuring += [words(line.split("\t")[2]) for line in UNSEEN.read_text("utf-8").splitlines()]
    by_word: dict[str, set[int]] = {}
    for number, each in enumerate(measuring):
        for word in each:
            by_word.setdefault(word, set()).add(number)
    for comment in written_comments():
        own = words(comment.text)
        shared = Counter(number for word in own for number in by_word.get(word, ()))
        for number, count in shared.items():
            assert count / len(own | measuring[number]) < 0.7, comment.text


def test_languages_without_a_set_are_read_twice_as_often() -> None:
    weights = Counter[str]()
    for row in written_rows("train", 7):
        weights[row.language] += row.weight
        assert set(row.targets) <= set(COLUMNS)
    assert {round(weights[language] / weights["en"]) for language in UNTAUGHT} == {2}
