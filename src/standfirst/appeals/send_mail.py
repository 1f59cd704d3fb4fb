"""Sends a mail of the moderators in an edition's language, once what it tells of is stored."""

from email.utils import formataddr, make_msgid, parseaddr
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import translation

from standfirst.newsroom.models import EditionPage

MARK = "standfirst-letter"  # Stands in the number of each of our mails, so that one that comes back is known.


def send_mail(
    template: str, *, to: str, edition: EditionPage, words: dict[str, Any], in_reply_to: str | None = None
) -> str:
    """`template` names a text and, with `_subject`, its subject. A mail server that is down undoes nothing.

    It says of itself that a machine wrote it, so that no other machine answers. `in_reply_to` is the number of the
    letter that it answers: empty where that has none, None where it answers no letter. Gives back the subject.
    """
    with translation.override(edition.language):
        known = {"edition": edition, "site": settings.SITE_URL, **words}
        subject = " ".join(render_to_string(f"{template}_subject.txt", known).split())
        text = render_to_string(f"{template}.txt", known).strip() + "\n"
    message = EmailMessage(
        subject, text, from_email=sender_of(edition), to=[to], headers=headers(in_reply_to=in_reply_to)
    )
    if edition.moderator_address:
        message.reply_to = [edition.moderator_address]
    transaction.on_commit(message.send, robust=True)
    return subject


def sender_of(edition: EditionPage) -> str:
    """The edition, by the name that its readers know."""
    return formataddr((edition.title, parseaddr(settings.DEFAULT_FROM_EMAIL)[1]))


def headers(*, in_reply_to: str | None) -> dict[str, str]:
    domain = urlsplit(settings.SITE_URL).hostname or "localhost"
    ours = {
        "Message-ID": make_msgid(MARK, domain),
        "Auto-Submitted": "auto-generated" if in_reply_to is None else "auto-replied",
        "X-Auto-Response-Suppress": "All",
    }
    return ours | ({"In-Reply-To": in_reply_to, "References": in_reply_to} if in_reply_to else {})
