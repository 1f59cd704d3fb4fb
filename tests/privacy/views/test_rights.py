"""Who can't sign in gets to the data by mail, and nobody learns whether an address has an account."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core import mail
from django.test import Client

from standfirst.discussion.delete_account import delete_account as close_account
from standfirst.privacy.models import DeletedAccount
from standfirst.readers.models import Reader
from tests.factories.discussion import NOON
from tests.factories.reader import ReaderFactory
from tests.factories.registration import solved_captcha
from tests.factories.sanctions import grounds

pytestmark = pytest.mark.django_db
HERE = "/account/rights/"


def ask(client: Client, email: str) -> Any:
    return client.post(HERE, {"email": email, "captcha": solved_captcha()})


@pytest.fixture
def closed() -> Reader:
    reader = ReaderFactory(email="wilma@example.org")
    close_account(reader, grounds=grounds(), now=NOON)
    mail.outbox.clear()
    return reader


def test_the_answer_is_the_same_whether_there_is_an_account(client: Client) -> None:
    ReaderFactory(email="wilma@example.org")
    answers = {ask(client, email).content for email in ("wilma@example.org", "nobody@example.org")}
    assert len(answers) == 1
    assert [letter.to for letter in mail.outbox] == [["wilma@example.org"]]
    assert "/account/rights/" not in mail.outbox[0].body


def test_a_closed_account_gets_its_data_and_can_be_deleted(
    client: Client, closed: Reader, link_in_mail: Callable[[], str]
) -> None:
    ask(client, "wilma@example.org")
    link = link_in_mail()
    assert client.get(link).status_code == 200
    assert "is being made" in client.post(link, {"data": "yes"}).content.decode()
    assert client.get(link_in_mail())["Content-Type"] == "application/zip"
    assert client.post(link)["Location"] == "/account/deleted/"
    assert DeletedAccount.objects.get().reader == closed
    assert client.get(link).status_code == 404


def test_a_machine_that_asks_for_many_is_stopped(client: Client) -> None:
    answers = [ask(client, "wilma@example.org").status_code for _ in range(5)]
    assert answers[0] == 200
    assert answers[-1] == 429
