"""A site never speaks from a catalogue that is older than its translations."""

import gettext
import os
from pathlib import Path

from standfirst.config.compile_catalogues import compile_catalogues


def write(folder: Path, translation: str) -> Path:
    po = folder / "fr" / "LC_MESSAGES" / "django.po"
    po.parent.mkdir(parents=True, exist_ok=True)
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    po.write_text(f'{head}msgid "Bridge"\nmsgstr "{translation}"\n')
    return po


def spoken(folder: Path) -> str:
    return gettext.translation("django", folder, ["fr"]).gettext("Bridge")


def test_a_changed_catalogue_is_compiled_again_and_an_unchanged_one_is_not(tmp_path: Path) -> None:
    write(tmp_path, "Pont")
    assert compile_catalogues(tmp_path) == 1
    assert spoken(tmp_path) == "Pont"
    assert compile_catalogues(tmp_path) == 0
    po = write(tmp_path, "Passerelle")
    later = po.with_suffix(".mo").stat().st_mtime + 5
    os.utime(po, (later, later))
    assert compile_catalogues(tmp_path) == 1
    gettext._translations.clear()  # type: ignore[attr-defined]
    assert spoken(tmp_path) == "Passerelle"
