"""Makes versions of an edition's texts."""

from typing import Any

from standfirst.consents.models import Document, EditionText, TextVersion
from standfirst.consents.publish_text import publish_text
from standfirst.newsroom.models import EditionPage
from tests.factories.discussion import NOON


def publish(edition: EditionPage, document: str = Document.PRIVACY, **fields: Any) -> TextVersion:
    """The next version of a text; `body`, `changes` and `needs_consent` as wished."""
    now, by = fields.pop("now", NOON), fields.pop("by", None)
    text = EditionText.objects.get(edition=edition, document=document)
    for name, value in ({"needs_consent": False, "changes": ""} | fields).items():
        setattr(text, name, value)
    return publish_text(text, by=by, now=now)
