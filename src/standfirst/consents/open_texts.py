"""Gives each edition the texts that its editors find in the CMS, and makes a version of what they publish there."""

from typing import Any

from django.utils import timezone
from wagtail.signals import page_published, published

from standfirst.consents.models import Document, EditionText
from standfirst.consents.publish_text import publish_text
from standfirst.newsroom.models import EditionPage


def open_texts(edition: EditionPage) -> None:
    """One a document; those that are there stay as they are."""
    for document in Document.values:
        EditionText.objects.get_or_create(edition=edition, document=document, defaults={"live": False})


def open_on_publishing(instance: Any, **_: Any) -> None:
    """Wagtail has published a page."""
    if isinstance(instance, EditionPage):
        open_texts(instance)


def make_version(instance: EditionText, revision: Any = None, **_: Any) -> None:
    """Wagtail has published a text, now or when its hour came."""
    publish_text(instance, by=revision and revision.user, now=timezone.now())


def listen() -> None:
    """Editors open editions and publish texts in Wagtail's own views."""
    page_published.connect(open_on_publishing, dispatch_uid="consents-opened")
    published.connect(make_version, sender=EditionText, dispatch_uid="consents-published")
