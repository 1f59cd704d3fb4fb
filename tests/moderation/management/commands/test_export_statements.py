"""The export of statements: which days, which edition, how many at a time."""

import json
from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from standfirst.decisions.models import Decision
from standfirst.decisions.record import record_decisions
from tests.factories.decision import PRIVACY, make_decision
from tests.factories.discussion import NOON
from tests.factories.reader import ReaderFactory
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _edition(db) -> None:
    EditionFactory()


def removals(number: int, *, edition: str = "en", days: int = 0) -> None:
    reader = ReaderFactory()
    record_decisions(
        Decision(
            kind="remove",
            reader=reader,
            comment_id=1000 + count,
            edition=edition,
            policy="house-1",
            old_state="published",
            new_state="removed",
            standards=[PRIVACY],
            decided_at=NOON + timedelta(days=days),
        )
        for count in range(number)
    )


def export(*arguments: str) -> list[dict[str, list[dict[str, str]]]]:
    out = StringIO()
    call_command(
        "export_statements", "--from", "2026-03-09", "--to", "2026-03-10", *arguments, stdout=out, stderr=StringIO()
    )
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_batches_hold_a_hundred_and_no_number_comes_twice() -> None:
    removals(203)
    batches = export()
    assert [len(batch["statements"]) for batch in batches] == [100, 100, 3]
    assert len({statement["puid"] for batch in batches for statement in batch["statements"]}) == 203


def test_only_the_days_that_were_asked_for_both_ends_included() -> None:
    for days in (-1, 0, 1, 2):
        removals(1, days=days)
    assert len(export()[0]["statements"]) == 2


def test_only_the_edition_that_was_asked_for() -> None:
    EditionFactory(slug="fr")
    removals(1)
    removals(2, edition="fr")
    batches = export("--edition", "fr")
    assert [statement["content_language"] for statement in batches[0]["statements"]] == ["FR", "FR"]


def test_what_was_taken_back_at_once_restricted_nobody() -> None:
    first = make_decision(Decision.Kind.REMOVE, comment_id=7)
    undone = {"because": "undone", "undoes": first.reference}
    make_decision(Decision.Kind.PUBLISH, comment_id=7, reader=first.reader, facts=undone)
    assert export() == []


def test_a_folder_gets_a_file_a_batch(tmp_path: Path) -> None:
    removals(101)
    export("--folder", str(tmp_path / "out"))
    files = sorted((tmp_path / "out").iterdir())
    assert [file.name for file in files] == ["statements-0001.json", "statements-0002.json"]
    assert len(json.loads(files[1].read_text())["statements"]) == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(["--to", "2026-01-01"], "before"), (["--edition", "xx"], "no edition"), (["--from", "yesterday"], "no day")],
)
def test_what_makes_no_sense_is_answered_in_words(arguments: list[str], said: str) -> None:
    with pytest.raises(CommandError, match=said):
        export(*arguments)
