"""What tests of readers share."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.core.mail import EmailMessage
from django.http import HttpResponse
from django.test import Client

from tests.factories.registration import answers


@pytest.fixture(autouse=True)
def _quick_captcha(settings: Any) -> None:
    """Solved in a millisecond, and otherwise as on the site."""
    settings.ALTCHA_CHALLENGE = {"cost": 1, "key_prefix": "0", "expires_seconds": 1200}


@pytest.fixture
def register(client: Client, django_capture_on_commit_callbacks: Any) -> Callable[..., HttpResponse]:
    """Send the registration form, wrong where `changes` say so; mails go as they do after a commit."""

    def send(address: str = "/account/register/", **changes: Any) -> HttpResponse:
        with django_capture_on_commit_callbacks(execute=True):
            return client.post(address, answers(**changes))

    return send


@pytest.fixture
def link_in() -> Callable[[EmailMessage], str]:
    """The address, without the host, to which a mail's first link leads."""

    def find(mail: EmailMessage) -> str:
        found = re.search(r"https?://[^/\s]+(/\S*)", mail.body)
        assert found
        return found[1]

    return find
