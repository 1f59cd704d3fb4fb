"""What moderators elsewhere suggested becomes a set that trains."""

import json
from pathlib import Path

import pytest

from standfirst.gateway.perspective.attributes import HEADS
from training.label_map import HEADS as TRAINED
from training.label_map import SOURCES, targets, truths
from training.sets import set_names, training_rows
from training.suggestions import BadExportError, make_set

LINE = json.dumps(
    {
        "id": "suggestion-1",
        "text": "Très bien, vieux crétin",
        "lang": "fr",
        "labels": {"toxicity": 1.0, "obscenity": 0.0},
        "source": "suggestscore:forum",
    }
)


def test_an_export_is_read_like_any_other_set(tmp_path: Path) -> None:
    assert make_set([LINE, LINE], tmp_path) == 2
    assert set_names(tmp_path) == ["suggestions"]
    rows = [row for part in ("train", "dev", "test") for row in training_rows(tmp_path, part, 7)]
    assert [(row.language, row.targets) for row in rows] == [("fr", {"toxic": 1.0, "obscene": 0.0})] * 2


def test_every_attribute_that_can_be_suggested_teaches_a_head() -> None:
    for head in HEADS.values():
        assert targets("suggestions", {head: 1.0}), head
        assert truths("suggestions", {head: 1.0})[head]
        assert head in TRAINED


def test_suggestions_are_no_part_of_what_ships() -> None:
    assert "suggestions" not in SOURCES


@pytest.mark.parametrize("line", ["", "{", "[]", '{"text": "a"}', LINE.replace("1.0", '"much"')])
def test_another_file_is_refused_and_the_set_stays(tmp_path: Path, line: str) -> None:
    make_set([LINE], tmp_path)
    before = (tmp_path / "suggestions" / "data.jsonl.gz").read_bytes()
    with pytest.raises(BadExportError, match="line 2"):
        make_set([LINE, line], tmp_path)
    assert (tmp_path / "suggestions" / "data.jsonl.gz").read_bytes() == before


def test_what_says_nothing_teaches_nothing(tmp_path: Path) -> None:
    empty = json.loads(LINE) | {"labels": {}}
    assert make_set([json.dumps(empty)], tmp_path) == 0
