"""What the key in a confirmation link stands for."""

from typing import Any

import pytest
from allauth.account.models import EmailAddress, EmailConfirmationHMAC

from standfirst.readers.confirmation_key import KeyState, read_confirmation_key
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


def key_of(reader: Any) -> str:
    return EmailConfirmationHMAC.create(EmailAddress.objects.get(user=reader)).key


def test_a_fresh_key_waits() -> None:
    assert read_confirmation_key(key_of(ReaderFactory(confirmed=False))).state is KeyState.WAITING


def test_a_key_whose_address_is_confirmed_says_so() -> None:
    assert read_confirmation_key(key_of(ReaderFactory())).state is KeyState.CONFIRMED


def test_an_expired_key_still_names_its_address(settings: Any) -> None:
    reader = ReaderFactory(confirmed=False)
    settings.ACCOUNT_EMAIL_CONFIRMATION_EXPIRE_DAYS = -1
    found = read_confirmation_key(key_of(reader))
    assert found.state is KeyState.EXPIRED
    assert found.address is not None
    assert found.address.email == reader.email


@pytest.mark.parametrize("key", ["", "x", "MQ:1xVJoC:made-up"])
def test_a_key_that_is_not_ours_names_nobody(key: str) -> None:
    found = read_confirmation_key(key)
    assert found.state is KeyState.UNKNOWN
    assert found.address is None


def test_the_key_of_a_reader_who_is_gone_names_nobody() -> None:
    reader = ReaderFactory(confirmed=False)
    key = key_of(reader)
    reader.delete()
    assert read_confirmation_key(key).state is KeyState.UNKNOWN
