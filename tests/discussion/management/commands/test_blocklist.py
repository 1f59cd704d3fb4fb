"""`standfirst blocklist`."""

from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from standfirst.discussion.blocked_domains import blocked_everywhere


@pytest.fixture
def given(settings: Any, tmp_path: Path) -> Path:
    settings.STANDFIRST_BLOCKED_DOMAINS = str(tmp_path / "var" / "blocked.txt")
    return tmp_path / "given.txt"


def run(*arguments: object, **options: Any) -> str:
    told = StringIO()
    call_command("blocklist", *map(str, arguments), stdout=told, stderr=told, **options)
    return told.getvalue()


def test_a_list_is_counted_and_installed(given: Path) -> None:
    given.write_text("# Bad\n0.0.0.0 bad.example\nworse.example\n")
    assert "2 hosts" in run(given)
    assert blocked_everywhere() == {"bad.example", "worse.example"}


def test_lines_that_name_no_host_are_told_with_their_numbers_and_nothing_is_installed(given: Path) -> None:
    given.write_text("bad.example\ncom\nhttps://good.example/but/one/page\n")
    told = StringIO()
    with pytest.raises(CommandError, match="Nothing was installed"):
        call_command("blocklist", str(given), stdout=StringIO(), stderr=told)
    assert "line 2: “com”" in told.getvalue()
    assert "line 3: “https://good.example/but/one/page”" in told.getvalue()
    assert blocked_everywhere() is None
    run(given, skip_bad=True)
    assert blocked_everywhere() == {"bad.example"}


def test_checking_installs_nothing(given: Path) -> None:
    given.write_text("bad.example\n")
    assert "1 hosts" in run(given, check=True)
    assert blocked_everywhere() is None


def test_a_list_is_taken_away_again(given: Path) -> None:
    given.write_text("bad.example\n")
    run(given)
    assert "removed" in run(remove=True)
    assert blocked_everywhere() is None
    assert "no list" in run(remove=True)


@pytest.mark.parametrize("lines", [None, "# Nothing\n"])
def test_a_file_that_is_not_there_or_empty_is_refused(given: Path, lines: str | None) -> None:
    if lines is not None:
        given.write_text(lines)
    with pytest.raises(CommandError):
        run(given)
    with pytest.raises(CommandError, match="Name a file"):
        run()
