"""Changing a display name."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError

from standfirst.readers.change_display_name import change_display_name, next_change
from standfirst.readers.check_display_name import check_display_name
from standfirst.readers.models import FormerName, Reader
from tests.factories.reader import ReaderFactory

NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
MONTH = timedelta(days=30)


@pytest.fixture
def reader(db: None) -> Reader:
    return ReaderFactory(display_name="Ines Morel")


def refusal(reader: Reader, name: str, now: datetime = NOON) -> str:
    with pytest.raises(ValidationError) as refused:
        change_display_name(reader, name, now=now)
    return str(refused.value.code)


def test_the_new_name_is_shown_and_the_old_one_kept_with_its_day(reader: Reader) -> None:
    changed = change_display_name(reader, "  Ines   Dupont ", now=NOON)
    assert changed.display_name == "Ines Dupont"
    assert list(FormerName.objects.values_list("name", "given_up_at")) == [("Ines Morel", NOON)]


def test_it_is_checked_as_at_registration(reader: Reader) -> None:
    ReaderFactory(display_name="Mortimer")
    codes = {"x": "short", "Moderator": "reserved", "M0rtimer": "taken", "a@b.example": "address", "y" * 41: "long"}
    assert {name: refusal(reader, name) for name in codes} == codes


def test_once_in_thirty_days_is_often_enough(reader: Reader) -> None:
    change_display_name(reader, "Ines Dupont", now=NOON)
    assert refusal(reader, "Ines Martin", NOON + MONTH - timedelta(minutes=1)) == "soon"
    assert next_change(reader, NOON) == NOON + MONTH
    assert next_change(reader, NOON + MONTH) is None
    change_display_name(reader, "Ines Martin", now=NOON + MONTH)
    assert FormerName.objects.count() == 2


def test_the_same_name_sent_again_is_no_change(reader: Reader) -> None:
    change_display_name(reader, "Ines Morel", now=NOON)
    assert not FormerName.objects.exists()
    change_display_name(reader, "INES MOREL", now=NOON)
    assert FormerName.objects.get().name == "Ines Morel"


def test_nobody_takes_a_name_that_was_just_given_up_but_its_former_owner(reader: Reader) -> None:
    change_display_name(reader, "Ines Dupont", now=NOON)
    other, later = ReaderFactory(), NOON + timedelta(days=179)
    assert refusal(other, "Ines M0rel", later) == "given up"
    with pytest.raises(ValidationError):
        check_display_name("Ines Morel", now=later)
    change_display_name(reader, "Ines Morel", now=later)
    assert Reader.objects.get(pk=reader.pk).display_name == "Ines Morel"


def test_after_half_a_year_it_is_free(reader: Reader) -> None:
    change_display_name(reader, "Ines Dupont", now=NOON)
    later = NOON + timedelta(days=181)
    assert change_display_name(ReaderFactory(), "Ines Morel", now=later).display_name == "Ines Morel"
