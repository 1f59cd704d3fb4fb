"""Which ways in a reader has."""

from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount

from standfirst.readers.social.ways_in import has_way_in_without, linked_accounts
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def reader() -> Any:
    """Has no password, only an account elsewhere."""
    reader = ReaderFactory()
    reader.set_unusable_password()
    reader.save()
    SocialAccount.objects.create(user=reader, provider="paper", uid="1")
    return reader


def first(reader: Any) -> int:
    return SocialAccount.objects.filter(user=reader).earliest("pk").pk


def test_one_account_elsewhere_is_not_left_out(reader: Any, with_paper: Any) -> None:
    assert not has_way_in_without(reader, first(reader))


def test_another_account_elsewhere_is_a_way_in(reader: Any, with_paper: Any) -> None:
    SocialAccount.objects.create(user=reader, provider="paper", uid="2")
    assert has_way_in_without(reader, first(reader))


def test_one_for_which_the_operator_has_no_keys_is_none(reader: Any, with_paper: Any) -> None:
    SocialAccount.objects.create(user=reader, provider="gone", uid="2")
    assert not has_way_in_without(reader, first(reader))
    assert [one.works for one in linked_accounts(reader)] == [True, False]


def test_a_password_is_a_way_in(reader: Any, with_paper: Any) -> None:
    reader.set_password("a long enough pass phrase")
    assert has_way_in_without(reader, first(reader))


def test_a_passkey_is_a_way_in_and_a_mere_second_step_is_not(reader: Any, with_paper: Any) -> None:
    key = {"clientExtensionResults": {"credProps": {"rk": True}}}
    found = Authenticator.objects.create(user=reader, type="totp", data={})
    assert not has_way_in_without(reader, first(reader))
    found.delete()
    Authenticator.objects.create(user=reader, type="webauthn", data={"name": "Telephone", "credential": key})
    assert has_way_in_without(reader, first(reader))
