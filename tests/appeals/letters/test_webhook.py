"""A mail provider hands letters over, known by its signature or its password."""

import base64
import hashlib
import hmac
import json
from typing import Any

import pytest
from django.test import Client

from standfirst.appeals.letters.webhook import PROVIDERS
from standfirst.appeals.models import Letter
from tests.factories.appeal import MODERATORS, letter

pytestmark = pytest.mark.django_db
KEY = "a-signing-key"


@pytest.fixture
def _mailgun(settings: Any) -> None:
    settings.STANDFIRST_LETTERS_PROVIDER, settings.STANDFIRST_LETTERS_KEY = "mailgun", KEY


def signed(key: str = KEY, **fields: Any) -> dict[str, Any]:
    """What Mailgun posts, signed as it signs."""
    stamp, token = "1773050400", "f" * 50
    signature = hmac.new(key.encode(), f"{stamp}{token}".encode(), hashlib.sha256).hexdigest()
    raw = letter("ada@mail.example").decode()
    return {
        "timestamp": stamp,
        "token": token,
        "signature": signature,
        "body-mime": raw,
        "sender": "ada@mail.example",
        "recipient": MODERATORS,
    } | fields


@pytest.mark.usefixtures("_mailgun")
def test_a_signed_letter_is_taken_in_once(client: Client) -> None:
    given = signed()
    for _ in range(2):
        assert client.post("/appeals/letters/mailgun/", given).status_code == 200
    assert Letter.objects.get().sender == "ada@mail.example"


@pytest.mark.usefixtures("_mailgun")
def test_bounces_are_known_by_their_envelope(client: Client) -> None:
    assert client.post("/appeals/letters/mailgun/", signed(sender="")).status_code == 200
    assert Letter.objects.get().became == "robot"


@pytest.mark.usefixtures("_mailgun")
@pytest.mark.parametrize("given", [signed(key="another"), {}, {"body-mime": "From: a@b.example"}])
def test_what_nobody_signed_is_refused(client: Client, given: dict[str, Any]) -> None:
    assert client.post("/appeals/letters/mailgun/", given).status_code == 400
    assert not Letter.objects.exists()


@pytest.mark.usefixtures("_mailgun")
def test_only_the_provider_that_was_chosen_has_an_address(client: Client, settings: Any) -> None:
    assert client.post("/appeals/letters/postmark/", {}).status_code == 404
    settings.STANDFIRST_LETTERS_KEY = ""
    assert client.post("/appeals/letters/mailgun/", signed()).status_code == 404


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize("kind", ["application/json", "application/x-www-form-urlencoded"])
def test_every_provider_has_to_prove_that_it_is_the_one(
    client: Client, settings: Any, provider: str, kind: str
) -> None:
    key = "site:secret" if PROVIDERS[provider].key == "webhook_secret" else "TUlHZk1BMEdDU3FHU0liM0RRRUJBUVVB"
    settings.STANDFIRST_LETTERS_PROVIDER, settings.STANDFIRST_LETTERS_KEY = provider, key
    for headers in ({}, {"Authorization": "Basic " + base64.b64encode(b"site:guess").decode()}):
        answer = client.post(f"/appeals/letters/{provider}/", "{}", content_type=kind, headers=headers)
        assert answer.status_code in {400, 403}
    assert not Letter.objects.exists()


def test_a_provider_that_does_not_sign_knows_a_password(client: Client, settings: Any) -> None:
    settings.STANDFIRST_LETTERS_PROVIDER, settings.STANDFIRST_LETTERS_KEY = "postmark", "site:secret"
    given = {
        "FromFull": {"Email": "ada@mail.example", "Name": "Ada", "MailboxHash": ""},
        "ToFull": [{"Email": MODERATORS, "Name": "", "MailboxHash": ""}],
        "OriginalRecipient": MODERATORS,
        "Subject": "Unlock access",
        "TextBody": "Please let me in.",
        "HtmlBody": "",
        "Headers": [{"Name": "Message-ID", "Value": "<1@mail.example>"}],
        "Attachments": [],
        "MessageID": "1",
    }

    def send(**headers: str) -> int:
        body = json.dumps(given)
        return client.post(
            "/appeals/letters/postmark/", body, content_type="application/json", headers=headers
        ).status_code

    assert send() == 400
    assert send(Authorization="Basic " + base64.b64encode(b"site:secret").decode()) == 200
    kept = Letter.objects.get()
    assert (kept.sender, kept.subject, kept.text) == ("ada@mail.example", "Unlock access", "Please let me in.")
