"""Guessing is slowed down, and nobody is locked out by others."""

from typing import Any

import pytest
from django.core import mail
from django.test import Client

from tests.factories.reader import ReaderFactory
from tests.factories.registration import PASSWORD, solved_captcha

pytestmark = pytest.mark.django_db
ADA = "ada@example.org"


@pytest.fixture(autouse=True)
def _ada() -> None:
    ReaderFactory(email=ADA, password=PASSWORD)


def attempt(client: Client, password: str, network: str = "203.0.113.5") -> Any:
    return client.post("/account/sign-in/", {"login": ADA, "password": password}, REMOTE_ADDR=network)


def test_who_guesses_from_one_network_does_not_lock_out_the_owner_in_another(client: Client) -> None:
    for _ in range(6):
        attempt(client, "wrong")
    assert "Too many attempts failed" in attempt(client, PASSWORD).content.decode()
    assert attempt(Client(), PASSWORD, network="198.51.100.7").status_code == 302


def test_the_owner_s_own_browser_gets_in_from_the_network_of_who_guesses(client: Client) -> None:
    attempt(client, PASSWORD)
    client.post("/account/sign-out/")
    for _ in range(6):
        attempt(Client(), "wrong")
    assert attempt(Client(), PASSWORD).status_code == 200
    assert attempt(client, PASSWORD).status_code == 302


def test_guesses_from_very_many_networks_leave_the_owner_s_browser_and_the_code_open(
    client: Client, settings: Any, django_capture_on_commit_callbacks: Any
) -> None:
    settings.ACCOUNT_RATE_LIMITS = settings.ACCOUNT_RATE_LIMITS | {"login_failed_account": "8/h/key"}
    attempt(client, PASSWORD)
    client.post("/account/sign-out/")
    for number in range(9):
        attempt(Client(), "wrong", network=f"203.0.113.{number}")
    elsewhere = Client()
    assert "have a code sent" in attempt(elsewhere, PASSWORD, network="198.51.100.7").content.decode()
    assert attempt(client, PASSWORD).status_code == 302
    with django_capture_on_commit_callbacks(execute=True):
        elsewhere.post("/account/sign-in/code/", {"email": ADA}, REMOTE_ADDR="198.51.100.7")
    assert "Your code to sign in" in [message.subject for message in mail.outbox]


def test_a_right_password_uses_up_no_attempt(client: Client) -> None:
    for _ in range(8):
        assert attempt(client, PASSWORD).status_code == 302
        client.post("/account/sign-out/")


def test_a_mailbox_is_not_flooded_and_the_answer_stays_the_same(
    client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    places = set()
    for _ in range(5):
        with django_capture_on_commit_callbacks(execute=True):
            answer = client.post("/account/password/forgotten/", {"email": ADA, "captcha": solved_captcha()})
        places.add((answer.status_code, answer["Location"]))
    assert len(places) == 1
    assert len(mail.outbox) == 3
