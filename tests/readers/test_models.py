"""What is stored of a reader."""

import pytest
from django.db import IntegrityError

from standfirst.readers.models import ID_ALPHABET, Reader
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


def test_two_readers_never_share_an_address_whatever_its_case() -> None:
    ReaderFactory(email="ada@example.org")
    with pytest.raises(IntegrityError):
        ReaderFactory(email="Ada@example.org")


def test_two_readers_never_share_a_name_that_looks_the_same() -> None:
    ReaderFactory(display_name="Ada Lund")
    with pytest.raises(IntegrityError):
        ReaderFactory(display_name="Аda Lund")


def test_a_user_id_can_be_copied_by_hand() -> None:
    reader = ReaderFactory()
    assert len(reader.reader_id) == 8
    assert set(reader.reader_id) <= set(ID_ALPHABET)


def test_a_reader_without_a_password_cannot_sign_in_with_one() -> None:
    assert not Reader.objects.create_user("ada@example.org", display_name="Ada").has_usable_password()
