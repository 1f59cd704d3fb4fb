"""Changing the address of an account."""

from typing import Any

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client

from tests.factories.reader import ReaderFactory
from tests.factories.registration import PASSWORD

pytestmark = pytest.mark.django_db


@pytest.fixture
def change(client: Client, django_capture_on_commit_callbacks: Any) -> Any:
    reader = ReaderFactory(email="old@example.org", password=PASSWORD)
    client.force_login(reader)
    client.post("/account/reauthenticate/", {"password": PASSWORD})

    def send(address: str) -> Any:
        with django_capture_on_commit_callbacks(execute=True):
            return client.post("/account/address/", {"action_add": "", "email": address})

    return send


def test_the_new_address_is_confirmed_and_the_old_one_told(
    client: Client, change: Any, link_in: Any, django_capture_on_commit_callbacks: Any
) -> None:
    change("new@example.org")
    assert mail.outbox[0].to == ["new@example.org"]
    link = link_in(mail.outbox[0])
    assert "Shall" in client.get(link).content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        client.post(link)
    assert "new@example.org" in client.get("/account/").content.decode()
    assert [(message.to, message.subject) for message in mail.outbox[1:]] == [
        (["old@example.org"], "Your e-mail address was changed")
    ]


def test_until_then_the_old_one_stays(client: Client, change: Any) -> None:
    change("new@example.org")
    page = client.get("/account/").content.decode()
    assert "old@example.org" in page
    assert "not confirmed yet" not in page


def test_an_address_of_another_reader_is_answered_alike(change: Any) -> None:
    ReaderFactory(email="taken@example.org")
    free, taken = change("free@example.org"), change("taken@example.org")
    assert (free.status_code, free["Location"]) == (taken.status_code, taken["Location"])


def test_who_only_typed_an_address_keeps_nobody_from_registering_with_it(change: Any, register: Any) -> None:
    change("bo@example.org")
    mail.outbox.clear()
    client = Client()
    del client
    register(email="bo@example.org")
    assert EmailAddress.objects.filter(email="bo@example.org").count() >= 1


def test_the_password_is_asked_for_first(client: Client) -> None:
    client.force_login(ReaderFactory(password=PASSWORD))
    answer = client.post("/account/address/", {"action_add": "", "email": "new@example.org"})
    assert answer["Location"].startswith("/account/reauthenticate/")
    assert not EmailAddress.objects.filter(email="new@example.org").exists()
