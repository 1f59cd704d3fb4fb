"""Takes a letter to the house: stored, delivered to its topic's mailbox, and confirmed to who wrote it."""

from datetime import datetime

from django.db import IntegrityError, transaction

from standfirst.contact.mails import mail_confirmation, mail_delivery
from standfirst.contact.models import Inquiry
from standfirst.contact.said import Letter
from standfirst.newsroom.models import EditionPage
from standfirst.notices.letter import leave_for_later


def send_letter(edition: EditionPage, letter: Letter, *, confirm: bool, now: datetime) -> Inquiry:
    """The same letter sent twice is stored, delivered and confirmed once. `confirm` says whether a mail may go out."""
    try:
        with transaction.atomic():
            inquiry = store(edition, letter, now=now)
            leave_for_later(mail_delivery, inquiry.pk)
            if confirm:
                leave_for_later(mail_confirmation, inquiry.pk)
    except IntegrityError:
        return Inquiry.objects.get(key=letter.key)
    return inquiry


def store(edition: EditionPage, letter: Letter, *, now: datetime) -> Inquiry:
    return Inquiry.objects.create(
        key=letter.key,
        edition=edition.slug,
        topic=letter.topic,
        reader=letter.reader,
        name=letter.name,
        email=letter.email,
        text=letter.text,
        sent_at=now,
        moved_at=now,
    )
