"""What address and password open, and what they tell."""

from typing import Any

import pytest
from django.contrib.auth import authenticate
from django.contrib.auth.hashers import MD5PasswordHasher
from django.test import Client
from django.utils import timezone

from tests.factories.reader import ReaderFactory
from tests.factories.registration import PASSWORD

pytestmark = pytest.mark.django_db


def test_a_registered_address_opens_nothing_before_it_is_confirmed() -> None:
    ReaderFactory(email="ada@example.org", confirmed=False)
    assert authenticate(None, email="ada@example.org", password=PASSWORD) is None


def test_who_has_signed_in_before_gets_in_while_a_new_address_waits() -> None:
    reader = ReaderFactory(email="ada@example.org", confirmed=False, last_login=timezone.now())
    assert authenticate(None, email="ada@example.org", password=PASSWORD) == reader


def test_who_was_made_by_an_administrator_gets_in() -> None:
    reader = ReaderFactory(email="ada@example.org")
    reader.emailaddress_set.all().delete()
    assert authenticate(None, email="ADA@example.org", password=PASSWORD) == reader


@pytest.mark.parametrize("taken", [True, False])
def test_registering_and_signing_in_at_once_does_not_tell_whether_the_address_was_new(
    register: Any, taken: bool
) -> None:
    if taken:
        ReaderFactory(email="ada@example.org", password="another long pass phrase")
    register(email="ada@example.org")
    answer = Client().post("/account/sign-in/", {"login": "ada@example.org", "password": PASSWORD})
    assert answer.status_code == 200
    assert "first open the link in the mail" in answer.content.decode()


@pytest.mark.parametrize("kind", ["new", "taken", "unknown"])
def test_each_way_to_fail_checks_one_password(monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    hashed: list[str] = []
    once = MD5PasswordHasher.encode
    monkeypatch.setattr(MD5PasswordHasher, "encode", lambda self, *a, **k: hashed.append(kind) or once(self, *a, **k))
    if kind == "new":
        ReaderFactory(email="ada@example.org", confirmed=False)
    if kind == "taken":
        ReaderFactory(email="ada@example.org", password="another long pass phrase")
    hashed.clear()
    assert authenticate(None, email="ada@example.org", password=PASSWORD) is None
    assert len(hashed) == 1


@pytest.mark.parametrize("taken", [True, False])
def test_the_name_of_a_registration_is_taken_afterwards_whether_the_address_was_new_or_not(
    register: Any, taken: bool
) -> None:
    if taken:
        ReaderFactory(email="ada@example.org")
    register(email="ada@example.org", display_name="Sea Breeze")
    page = register(email="bo@example.org", display_name="Sea Breeze")
    assert page.context["form"].errors["display_name"]
