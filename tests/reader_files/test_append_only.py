"""No line of the log can be changed, also not in the database."""

from typing import Any

import pytest
from django.db import DatabaseError, transaction

from standfirst.reader_files.models import Look
from standfirst.reader_files.open_file import open_file
from tests.factories.discussion import NOON
from tests.factories.moderator import make_editor
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def look() -> Look:
    return open_file(ReaderFactory(), "Asks what we keep.", by=make_editor(), now=NOON)


@pytest.mark.parametrize("changes", [{"reason": "Something better."}, {"kind": "sent"}, {"at": "2026-01-01T00:00Z"}])
def test_it_refuses_another_word(look: Look, changes: dict[str, Any]) -> None:
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        Look.objects.update(**changes)


@pytest.mark.parametrize("who", ["reader", "by"])
def test_it_refuses_another_person(look: Look, who: str) -> None:
    other = ReaderFactory()
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        Look.objects.update(**{who: other})


def test_it_refuses_to_be_deleted(look: Look) -> None:
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        Look.objects.all().delete()


def test_it_lets_a_reader_and_the_reason_be_forgotten(look: Look) -> None:
    Look.objects.update(reason="")
    Look.objects.update(reader=None)
    left = Look.objects.get()
    assert (left.reader, left.reason, left.by_id, left.at) == (None, "", look.by_id, NOON)
