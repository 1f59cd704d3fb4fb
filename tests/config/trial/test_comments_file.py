"""Comments come as lines or as JSON lines, and a bad line is named."""

import gzip
import json
from pathlib import Path

import pytest

from standfirst.config.trial.clean_site import TrialError
from standfirst.config.trial.comments_file import comments_in


def test_plain_lines_and_json_lines_are_read_alike(tmp_path: Path) -> None:
    file = tmp_path / "comments.txt"
    file.write_text('First.\n\n{"id": 1, "text": "Second."}\n')
    assert comments_in(file, limit=10) == ["First.", "Second."]


def test_a_gzipped_file_is_read_up_to_the_limit(tmp_path: Path) -> None:
    file = tmp_path / "comments.jsonl.gz"
    file.write_bytes(gzip.compress("".join(json.dumps({"text": f"{n}."}) + "\n" for n in range(9)).encode()))
    assert comments_in(file, limit=2) == ["0.", "1."]


@pytest.mark.parametrize(("content", "told"), [("", "holds no comments"), ('Good.\n{"txt": 1}\n', "line 2")])
def test_a_file_without_comments_or_with_a_bad_line_is_told(tmp_path: Path, content: str, told: str) -> None:
    file = tmp_path / "comments.txt"
    file.write_text(content)
    with pytest.raises(TrialError, match=told):
        comments_in(file, limit=10)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(TrialError, match="can't be read"):
        comments_in(tmp_path / "none.txt", limit=10)
