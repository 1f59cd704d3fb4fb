"""Coral asks before a comment is posted, and is told to go on or what to do."""

import hashlib
import hmac
import json
from typing import Any

import pytest
from django.test import Client

from tests.factories.story import EditionFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("model")]
SECRET = "shared"


@pytest.fixture(autouse=True)
def _coral(settings: Any) -> None:
    settings.STANDFIRST_CORAL_SECRETS = [SECRET]
    EditionFactory()


def ask(body: Any, *, secret: str = SECRET, edition: str = "en") -> Any:
    sent = body if isinstance(body, bytes) else json.dumps({"action": "NEW", "comment": {"body": body}}).encode()
    signature = "sha256=" + hmac.new(secret.encode(), sent, hashlib.sha256).hexdigest()
    return Client(enforce_csrf_checks=True).post(
        f"/coral/{edition}/moderate", sent, content_type="application/json", headers={"X-Coral-Signature": signature}
    )


def test_coral_goes_on_with_a_comment_that_breaks_nothing() -> None:
    response = ask("<div>Thank you for the article, it was a pleasure to read.</div>")
    assert (response.status_code, response.content) == (204, b"")


def test_a_comment_that_would_be_held_here_is_withheld_there() -> None:
    response = ask("<div>Call me at <b>+44 20 7946 0958</b><br>or write to anna@example.org, I am her brother.</div>")
    assert response.status_code == 200
    assert response.json() == {
        "status": "SYSTEM_WITHHELD",
        "actions": [{"actionType": "FLAG", "reason": "COMMENT_DETECTED_TOXIC"}],
    }


def test_spam_is_called_so() -> None:
    links = " ".join(f"https://example.com/{number}" for number in range(6))
    response = ask(f"<div>The offer of the week for all of you {links}</div>")
    assert response.json()["actions"][0]["reason"] == "COMMENT_DETECTED_SPAM"


def test_a_stranger_is_told_nothing(settings: Any) -> None:
    assert ask("Hello", secret="theirs").status_code == 401
    settings.STANDFIRST_CORAL_SECRETS = []
    assert ask("Hello").status_code == 404


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'{"comment": 1}', b"\xff"])
def test_what_is_no_comment_is_refused(body: bytes) -> None:
    assert ask(body).status_code == 400


def test_an_edition_that_is_not_there_is_not_found() -> None:
    assert ask("Hello", edition="xx").status_code == 404
