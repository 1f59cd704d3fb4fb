"""The page on which a reader deletes the account: it asks, is sure who it is, and leaves nobody signed in."""

import re
from typing import Any

import pytest
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.core import mail
from django.test import Client

from standfirst.privacy.models import DeletedAccount
from standfirst.readers.models import Reader
from tests.factories.moderator import make_moderator
from tests.factories.reader import ReaderFactory
from tests.factories.sanctions import make_blocked

pytestmark = pytest.mark.django_db
PASSWORD = "a long enough pass phrase"
HERE = "/account/delete/"


def signed_in(client: Client, **fields: Any) -> Reader:
    reader = ReaderFactory(**fields)
    client.force_login(reader)
    return reader


def test_a_visitor_signs_in_first(client: Client) -> None:
    assert client.get(HERE)["Location"] == "/account/sign-in/?next=/account/delete/"


def test_the_right_password_deletes_and_signs_out(client: Client) -> None:
    reader = signed_in(client)
    answer = client.post(HERE, {"comments": "keep", "proof": PASSWORD})
    assert answer["Location"] == "/account/deleted/"
    assert "_auth_user_id" not in client.session
    assert Reader.objects.get(pk=reader.pk).nameless
    assert "30 days" in client.get("/account/deleted/").content.decode()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"comments": "keep", "proof": "not it"}, "That isn&#x27;t your password."),
        ({"comments": "keep"}, "Type your password."),
        ({"proof": PASSWORD}, "Choose what becomes of your comments."),
        ({"comments": "burn", "proof": PASSWORD}, "burn"),
    ],
)
def test_anything_else_deletes_nothing_and_says_why(client: Client, typed: dict[str, str], told: str) -> None:
    signed_in(client)
    answer = client.post(HERE, typed)
    assert answer.status_code == 422
    assert told in answer.content.decode()
    assert not DeletedAccount.objects.exists()


def test_guessing_passwords_comes_to_an_end(client: Client) -> None:
    signed_in(client)
    for _ in range(12):
        page = client.post(HERE, {"comments": "keep", "proof": "not it"}).content.decode()
    assert "Too many attempts" in page
    assert client.post(HERE, {"comments": "keep", "proof": PASSWORD}).status_code == 422


def test_who_has_no_password_gets_a_code_and_keeps_what_was_chosen(
    client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    reader = signed_in(client, email="wilma@example.org")
    reader.set_unusable_password()
    reader.save()
    client.force_login(reader)
    assert 'formaction="/account/delete/code/"' in client.get(HERE).content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        answer = client.post(f"{HERE}code/", {"comments": "keep"}, follow=True)
    chosen = re.search(r'<input type="radio"[^>]*checked[^>]*>', answer.content.decode())
    assert chosen
    assert 'value="keep"' in chosen[0]
    code = re.search(r"^\s*([A-Z0-9]{4,}-?[A-Z0-9]*)\s*$", mail.outbox[-1].body, re.MULTILINE)
    assert code, mail.outbox[-1].body
    assert client.post(HERE, {"comments": "keep", "proof": "WRONG"}).status_code == 422
    assert client.post(HERE, {"comments": "keep", "proof": code[1].lower()}).status_code == 302
    assert DeletedAccount.objects.get().reader == reader


def test_a_code_is_guessed_three_times_at_most(client: Client, django_capture_on_commit_callbacks: Any) -> None:
    reader = signed_in(client)
    reader.set_unusable_password()
    reader.save()
    client.force_login(reader)
    with django_capture_on_commit_callbacks(execute=True):
        client.post(f"{HERE}code/")
    found = re.search(r"^\s*([A-Z0-9]{4,}-?[A-Z0-9]*)\s*$", mail.outbox[-1].body, re.MULTILINE)
    assert found
    for _ in range(3):
        client.post(HERE, {"comments": "keep", "proof": "WRONG"})
    assert client.post(HERE, {"comments": "keep", "proof": found[1]}).status_code == 422


def test_who_has_second_steps_takes_them_first(client: Client) -> None:
    reader = signed_in(client)
    TOTP.activate(reader, generate_totp_secret())
    for answer in (client.get(HERE), client.post(HERE, {"comments": "keep", "proof": PASSWORD})):
        assert answer.status_code == 302
        assert "reauthenticate" in answer["Location"]
    assert not DeletedAccount.objects.exists()


def test_who_works_here_reads_why_not(client: Client) -> None:
    client.force_login(make_moderator())
    for answer in (client.get(HERE), client.post(HERE, {"comments": "keep", "proof": PASSWORD})):
        assert answer.status_code == 403
        assert "You work here" in answer.content.decode()


def test_a_blocked_reader_has_the_right_too(client: Client) -> None:
    block = make_blocked()
    client.force_login(Reader.objects.get(pk=block.reader_id))
    assert client.post(HERE, {"comments": "withdraw", "proof": PASSWORD})["Location"] == "/account/deleted/"
