"""Finding readers."""

import pytest

from standfirst.reader_files.find_readers import find_readers, look_for
from standfirst.reader_files.models import Look
from standfirst.readers.former_name import FormerName
from standfirst.readers.models import Reader
from tests.factories.account import make_deleted, make_erased
from tests.factories.discussion import NOON
from tests.factories.moderator import make_editor
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


def names(query: str, after: str = "") -> list[str]:
    return [reader.display_name for reader in find_readers(query, after=after).readers]


@pytest.fixture
def wilma() -> Reader:
    reader: Reader = ReaderFactory(display_name="Wilma Quist", email="wilma@example.org")
    FormerName.objects.create(reader=reader, name="Old Heron", folded="oldheron", given_up_at=NOON)
    return reader


@pytest.mark.parametrize("query", ["Wilma Quist", "wilma", "QUIST", "Wi1ma_Qui$t", "Old Heron", "heron"])
def test_by_a_name_of_now_or_before_or_a_part_of_it_whatever_its_spelling(wilma: Reader, query: str) -> None:
    ReaderFactory(display_name="Somebody Else")
    assert names(query) == ["Wilma Quist"]


def test_by_the_user_id_in_any_case_but_whole(wilma: Reader) -> None:
    assert names(wilma.reader_id.lower()) == ["Wilma Quist"]
    assert names(wilma.reader_id[:7]) == []


def test_by_the_exact_address_only(wilma: Reader) -> None:
    assert names("Wilma@Example.org") == ["Wilma Quist"]
    for part in ("wilma@", "@example.org", "ilma@example.org"):
        assert names(part) == []


@pytest.mark.parametrize("query", ["", "a", "__", "%", "!!"])
def test_nobody_is_listed_for_nothing_nor_everybody_for_a_letter(wilma: Reader, query: str) -> None:
    assert names(query) == []


def test_a_name_of_one_letter_is_found_as_a_whole(wilma: Reader) -> None:
    ReaderFactory(display_name="王")
    assert names("王") == ["王"]


def test_pages_follow_each_other_without_gap_or_repetition() -> None:
    written = [f"Heron {chr(97 + number % 26)}{chr(97 + number // 26)}" for number in range(30)]
    for name in written:
        ReaderFactory(display_name=name)
    first = find_readers("heron")
    assert len(first.readers) == 25
    assert [reader.display_name for reader in first.readers] + names("heron", first.after) == sorted(written)
    assert find_readers("heron", after=first.after).after == ""


def test_a_deleted_account_is_found_by_its_user_id_alone(wilma: Reader) -> None:
    make_deleted(wilma)
    assert names("Wilma Quist") == names("Old Heron") == names("wilma@example.org") == []
    assert [reader.pk for reader in find_readers(wilma.reader_id).readers] == [wilma.pk]


def test_an_erased_account_is_found_by_nothing() -> None:
    left = make_erased()
    assert names(left.reader_id) == []


def test_that_an_address_led_to_somebody_is_noted(wilma: Reader) -> None:
    editor = make_editor()
    for query in ("wilma@example.org", "nobody@example.org", "Wilma Quist"):
        look_for(query, by=editor, now=NOON)
    look = Look.objects.get()
    assert (look.reader, look.by, look.kind, look.at) == (wilma, editor, Look.Kind.FOUND, NOON)
