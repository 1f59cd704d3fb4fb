"""What the file on a reader shows."""

from datetime import timedelta
from typing import Any

import pytest

from standfirst.consents.accept_versions import accept_versions
from standfirst.reader_files.reader_file import ReaderFile, gather_file
from standfirst.readers.former_name import FormerName
from standfirst.readers.models import Reader
from tests.factories.account import make_deleted
from tests.factories.appeal import appeal_against, make_edition, remove_published
from tests.factories.consents import publish
from tests.factories.discussion import NOON
from tests.factories.reader import ReaderFactory
from tests.factories.sanctions import make_blocked, make_warned

pytestmark = pytest.mark.django_db


def rows(file: ReaderFile, title: str) -> list[list[str]]:
    (part,) = [part for part in file.parts if part.title == title]
    return [list(row) for row in part.rows]


def a_long_history(reader: Reader, *, times: int) -> None:
    edition = make_edition()
    for number in range(times):
        accept_versions(reader, [publish(edition)], route="page", now=NOON)
        FormerName.objects.create(reader=reader, name=f"Heron {number}", folded=f"heron{number}", given_up_at=NOON)
        _, removal = remove_published(author=reader)
        appeal_against(removal)
        make_warned(reader)


def test_it_shows_all_that_the_house_has_done_with_a_reader() -> None:
    reader = ReaderFactory(display_name="Wilma Quist", email="wilma@example.org")
    a_long_history(reader, times=1)
    make_blocked(reader, until=NOON + timedelta(days=7))
    file = gather_file(reader, now=NOON)
    facts = dict(file.facts)
    assert facts["E-mail address"] == "wilma@example.org (confirmed)"
    assert (facts["User ID"], facts["Account"], facts["Comments"]) == (reader.reader_id, "in use", "removed: 1")
    assert rows(file, "Former names") == [["2026-03-09 12:00 UTC", "Heron 0"]]
    assert rows(file, "Consents")[0][1:] == ["Privacy policy 1", "en", "the page that asks for it"]
    assert {row[1] for row in rows(file, "Decisions")} == {"removed", "warned", "blocked"}
    assert rows(file, "Blocks") == [["2026-03-09 12:00 UTC", "2026-03-16 12:00 UTC", "en", "in force"]]
    assert rows(file, "Appeals")[0][3] == "open"
    later = gather_file(reader, now=NOON + timedelta(days=8))
    assert rows(later, "Blocks")[0][3] == "over"


def test_a_deleted_account_has_neither_name_nor_address_and_says_until_when_it_waits() -> None:
    reader = make_deleted(display_name="Wilma Quist", email="wilma@example.org").reader
    file = gather_file(reader, now=NOON)
    assert "wilma" not in str(file.facts).lower()
    assert dict(file.facts)["Account"] == "deleted on 2026-03-09 12:00 UTC, restorable until 2026-04-08 12:00 UTC"


def test_a_long_history_takes_as_many_queries_as_a_short_one(django_assert_num_queries: Any) -> None:
    short, long = ReaderFactory(), ReaderFactory()
    a_long_history(short, times=1)
    a_long_history(long, times=3)
    for reader in (short, long):
        with django_assert_num_queries(13):
            gather_file(reader, now=NOON)
