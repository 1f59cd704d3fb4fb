"""What tests of privacy share."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.core import mail


@pytest.fixture(autouse=True)
def _quick_captcha(settings: Any) -> None:
    settings.ALTCHA_CHALLENGE = {"cost": 1, "key_prefix": "0", "expires_seconds": 1200}


@pytest.fixture
def link_in_mail() -> Callable[[], str]:
    """The address, without the host, to which the newest mail's first link leads."""

    def find() -> str:
        found = re.search(r"https?://[^/\s]+(/account/\S*)", mail.outbox[-1].body)
        assert found, mail.outbox[-1].body
        return found[1]

    return find
