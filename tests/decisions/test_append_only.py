"""A decision can't be changed or deleted, not even past Django's models."""

from datetime import UTC, datetime

import pytest
from django.db import DatabaseError, connection, transaction
from django.db.models import ProtectedError

from standfirst.decisions.models import Decision
from standfirst.decisions.record import record_decision
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def decision() -> Decision:
    now = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
    return record_decision(
        kind=Decision.Kind.HOLD,
        decided_at=now,
        reader=ReaderFactory(),
        edition="en",
        new_state="held",
        policy="house-1",
    )


@pytest.mark.parametrize(
    "statement", ["UPDATE decisions_decision SET note = 'other'", "DELETE FROM decisions_decision"]
)
def test_the_database_refuses(decision: Decision, statement: str) -> None:
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    assert Decision.objects.get(pk=decision.pk).note == ""


COLUMNS = [field.column for field in Decision._meta.concrete_fields if field.column not in {"note", "id", "reader_id"}]


@pytest.mark.parametrize("column", COLUMNS)
def test_forgetting_a_note_lets_nothing_else_through(decision: Decision, column: str) -> None:
    other = 7 if column in {"by_id", "comment_id", "discussion_id", "position"} else "2026-01-01 00:00:00"
    other = "X" if column in {"reference", "old_state", "new_state"} else other  # Shorter than a moment.
    value = "'[1]'" if column in {"facts", "standards"} else f"'{other}'"
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"UPDATE decisions_decision SET note = '', {column} = {value}")  # noqa: S608


def test_a_reader_about_whom_was_decided_is_not_deleted_below_the_decision(decision: Decision) -> None:
    with pytest.raises(ProtectedError):
        decision.reader.delete()


def test_references_can_not_be_guessed(decision: Decision) -> None:
    assert len(decision.reference) == 16
    assert decision.reference != str(decision.pk)
