"""What an editor sees who imports a folder."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from standfirst.newsroom.models import StoryPage
from tests.factories.story import SectionFactory
from tests.newsroom.wires.samples import item_3

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    SectionFactory()
    (tmp_path / "a-good.json").write_text(json.dumps(item_3()))
    (tmp_path / "b-cut-off.json").write_text('{"uri": ')
    (tmp_path / "c-no-headline.json").write_text(json.dumps(item_3(uri="urn:example:2", headlines=None)))
    (tmp_path / "d-latin.json").write_bytes('{"uri": "é"}'.encode("latin-1"))
    (tmp_path / "e-good.json").write_text(json.dumps(item_3(uri="urn:example:3")))
    return tmp_path


def run(*paths: Path, edition: str = "en", section: str = "world") -> tuple[str, str]:
    out, err = StringIO(), StringIO()
    try:
        call_command("import_wire", *map(str, paths), edition=edition, section=section, stdout=out, stderr=err)
    except CommandError as error:
        err.write(f"{error.returncode} {error}")
    return out.getvalue(), err.getvalue()


def test_each_bad_file_is_told_with_its_field_and_the_others_are_published(folder: Path) -> None:
    out, err = run(folder)
    assert StoryPage.objects.live().count() == 2
    assert "a-good.json: published /en/world/" in out
    assert "2 of 5 documents imported." in out
    assert "b-cut-off.json: (file): is no JSON: line 1" in err
    assert "c-no-headline.json: headlines: holds no headline" in err
    assert "d-latin.json: (file): is not UTF-8 text" in err
    assert err.endswith("1 3 could not be imported; the reasons stand above.")


def test_importing_twice_changes_nothing(folder: Path) -> None:
    run(folder / "a-good.json")
    out, err = run(folder / "a-good.json")
    assert "a-good.json: unchanged" in out
    assert err == ""
    assert StoryPage.objects.count() == 1


def test_a_missing_file_is_told(folder: Path) -> None:
    assert "can't be read" in run(folder / "none.json")[1]


@pytest.mark.parametrize(
    ("where", "told"),
    [
        ({"edition": "de"}, "There is no edition “de”. There are: en."),
        ({"section": "sport"}, "Edition “en” has no section “sport”. It has: world."),
    ],
)
def test_an_unknown_edition_or_section_is_told_with_those_that_there_are(
    folder: Path, where: dict[str, str], told: str
) -> None:
    assert told in run(folder, **where)[1]
