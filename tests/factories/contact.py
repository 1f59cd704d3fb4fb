"""Makes letters to the house."""

from typing import Any
from uuid import uuid4

from standfirst.contact.models import Inquiry
from standfirst.contact.said import Letter
from standfirst.contact.send_letter import send_letter
from standfirst.newsroom.models import EditionPage
from tests.factories.discussion import NOON
from tests.factories.story import EditionFactory


def make_letter(
    edition: EditionPage | None = None, *, confirm: bool = False, now: Any = NOON, **fields: Any
) -> Inquiry:
    """A letter that has come."""
    written = {
        "topic": "editors",
        "name": "Anna Berg",
        "email": "anna@example.org",
        "text": "The harbour opened in 1911, not in 1912.",
        "key": uuid4(),
    }
    return send_letter(edition or EditionFactory(), Letter(**(written | fields)), confirm=confirm, now=now)
