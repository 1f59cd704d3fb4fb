import gettext
import os
import runpy
from pathlib import Path
from typing import Any

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "compile_messages.py"


@pytest.fixture
def script(tmp_path: Path) -> dict[str, Any]:
    """The script's functions, at work in a folder of the test's own."""
    functions = runpy.run_path(str(SCRIPT))
    functions["main"].__globals__["LOCALE"] = tmp_path
    return functions


def catalogue(tmp_path: Path, word: str) -> Path:
    po = tmp_path / "fr" / "LC_MESSAGES" / "django.po"
    po.parent.mkdir(parents=True, exist_ok=True)
    po.write_text(f'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Home"\nmsgstr "{word}"\n')
    return po


def test_a_translation_is_compiled_and_again_only_when_it_changes(script: dict[str, Any], tmp_path: Path) -> None:
    po = catalogue(tmp_path, "Une")
    script["main"]()
    with po.with_suffix(".mo").open("rb") as file:
        assert gettext.GNUTranslations(file).gettext("Home") == "Une"
    compiled_at = po.with_suffix(".mo").stat().st_mtime
    assert not script["is_stale"](po)
    os.utime(po, (compiled_at + 5, compiled_at + 5))
    assert script["is_stale"](po)
