"""What who runs the site sees of the chain."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from standfirst.decisions.append_only import protect, unprotect
from standfirst.decisions.models import Decision
from tests.factories.decision import make_decision

pytestmark = pytest.mark.django_db


def verify(**options: object) -> str:
    out = StringIO()
    call_command("verify_decisions", stdout=out, stderr=StringIO(), **options)
    return out.getvalue()


def test_it_counts_the_decisions_and_prints_a_checkpoint() -> None:
    decisions = [make_decision(), make_decision()]
    said = verify()
    assert said.startswith("2 decisions")
    assert f"2:{decisions[-1].hash}" in said


def test_it_ends_with_an_error_that_names_the_row() -> None:
    decision = make_decision()
    unprotect(connection)
    Decision.objects.update(policy="house-9")
    protect(connection)
    with pytest.raises(CommandError, match=decision.reference):
        verify()


def test_the_anchor_grows_by_a_line_when_there_is_something_new(tmp_path: Path) -> None:
    anchor = tmp_path / "anchor.txt"
    make_decision()
    verify(anchor=anchor)
    verify(anchor=anchor)
    make_decision()
    verify(anchor=anchor)
    assert [line.partition(":")[0] for line in anchor.read_text().splitlines()] == ["1", "2"]


def test_the_anchor_finds_out_a_chain_that_was_written_anew(tmp_path: Path) -> None:
    anchor = tmp_path / "anchor.txt"
    make_decision()
    anchor.write_text("1:" + "f" * 64 + "\n")
    with pytest.raises(CommandError, match="checkpoint"):
        verify(anchor=anchor)


def test_a_file_that_is_no_anchor_is_refused_in_words(tmp_path: Path) -> None:
    other = tmp_path / "notes.txt"
    other.write_text("hello\n")
    with pytest.raises(CommandError, match="no checkpoint"):
        verify(anchor=other)
