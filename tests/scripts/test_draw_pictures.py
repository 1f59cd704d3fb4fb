"""The script that draws the demo newspaper's pictures."""

import re
import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "draw_pictures.py"


@pytest.fixture(scope="module")
def script() -> dict[str, Any]:
    return runpy.run_path(str(SCRIPT))


def test_every_picture_has_its_scene_its_file_and_a_line_in_the_list(script: dict[str, Any]) -> None:
    listed = re.findall(r"^\| `([a-z-]+)` \|", (script["TARGET"] / "NAMES.md").read_text(), re.MULTILINE)
    drawn = [file.stem for file in script["TARGET"].glob("*.webp")]
    assert sorted(listed) == sorted(drawn) == script["names"]()
    assert len(drawn) >= 20


def test_a_scene_is_drawn_the_same_each_time(script: dict[str, Any], tmp_path: Path) -> None:
    draw: Callable[[str, Path], Path] = script["draw"]
    first = draw("ballot-box", tmp_path).read_bytes()
    assert draw("ballot-box", tmp_path).read_bytes() == first
