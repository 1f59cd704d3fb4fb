"""Publishes what the demo's readers agree to: the house's privacy policy, and standards with a new introduction."""

from datetime import datetime, timedelta
from typing import Any

from standfirst.config.demo.log_ins import LOG_INS
from standfirst.consents.accept_versions import accept_versions
from standfirst.consents.models import Document, EditionText, TextVersion
from standfirst.consents.open_texts import open_texts
from standfirst.consents.publish_text import publish_text
from standfirst.newsroom.models import EditionPage
from standfirst.readers.models import Reader

FIRST, SECOND = timedelta(days=400), timedelta(days=45)


def publish_demo_texts(edition: EditionPage, about: dict[str, Any], *, now: datetime) -> None:
    """Nobody has to accept anything; the log-ins accepted what there was when they registered."""
    open_texts(edition)
    said = about["standards_introduction"]
    versions = [
        publish(edition, Document.PRIVACY, {}, now=now - FIRST),
        publish(edition, Document.STANDARDS, {"body": said["first"]}, now=now - FIRST),
    ]
    for reader in Reader.objects.filter(email__in=LOG_INS):
        accept_versions(reader, versions, route="registration", now=now - FIRST)
    publish(edition, Document.STANDARDS, {"body": said["second"], "changes": said["changes"]}, now=now - SECOND)


def publish(edition: EditionPage, document: str, fields: dict[str, str], *, now: datetime) -> TextVersion:
    text = EditionText.objects.get(edition=edition, document=document)
    for name, value in fields.items():
        setattr(text, name, value)
    text.live = True
    text.save()
    return publish_text(text, by=None, now=now)
