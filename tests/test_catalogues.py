"""Every sentence that readers see is translated to every language of the site, gaps and all."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import polib
import pytest
from django.conf import settings

ROOT = Path(__file__).resolve().parents[1]
LOCALE = ROOT / "src" / "standfirst" / "locale"
LANGUAGES = [code for code, _name in settings.LANGUAGES if code != "en"]
GAP = re.compile(r"%\(\w+\)[sd]|\{\w*\}")


def catalogue(language: str, folder: Path = LOCALE) -> polib.POFile:
    return polib.pofile(str(folder / language / "LC_MESSAGES" / "django.po"))


def keys(messages: polib.POFile) -> set[tuple[str | None, str]]:
    return {(entry.msgctxt, entry.msgid) for entry in messages if not entry.obsolete}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_untranslated_or_only_guessed(language: str) -> None:
    messages = catalogue(language)
    assert [entry.msgid for entry in messages.untranslated_entries()] == []
    assert [entry.msgid for entry in messages.fuzzy_entries()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_has_the_gaps_of_its_source(language: str) -> None:
    wrong = [
        entry.msgid
        for entry in catalogue(language)
        if not entry.msgid_plural and sorted(GAP.findall(entry.msgid)) != sorted(GAP.findall(entry.msgstr))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_forms_have_no_gap_that_the_source_does_not_fill(language: str) -> None:
    for entry in catalogue(language):
        for form in entry.msgstr_plural.values():
            assert form
            assert set(GAP.findall(form)) <= set(GAP.findall(entry.msgid_plural))


def test_the_catalogues_hold_the_same_sentences() -> None:
    first = keys(catalogue(LANGUAGES[0]))
    assert all(keys(catalogue(language)) == first for language in LANGUAGES)


@pytest.mark.skipif(
    shutil.which("xgettext") is None, reason="GNU gettext is not installed, so nothing can be collected."
)
def test_no_sentence_of_the_source_is_missing(tmp_path: Path) -> None:
    copy = tmp_path / "standfirst"
    shutil.copytree(
        ROOT / "src" / "standfirst", copy, ignore=shutil.ignore_patterns("__pycache__", "*.webp", "*.mo", "*.npz")
    )
    command = [sys.executable, "-c", COLLECT]
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(tmp_path), "STANDFIRST_VAR": str(tmp_path / "var")}
    subprocess.run(command, cwd=copy, env=environment, check=True, capture_output=True)
    collected = keys(catalogue("fr", copy / "locale"))
    assert collected - keys(catalogue("fr")) == set()


COLLECT = """
import os, sys
os.environ["DJANGO_SETTINGS_MODULE"] = "standfirst.config.settings.test"
from standfirst.config.command_line import main
sys.exit(main(["make-messages"]))
"""
