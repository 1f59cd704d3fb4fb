"""Has a reader's data sent to the reader, who asked for it by letter: never to who asks for it here."""

from datetime import datetime
from typing import Any

from allauth.account.models import EmailAddress
from django.db import transaction
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from standfirst.privacy.ask_for_archive import TooSoonError, ask_for_archive
from standfirst.privacy.rights_by_mail import is_closed
from standfirst.reader_files.models import Look

DELETED = _("The account is deleted: nobody can fetch an archive. Its reader can restore it first, by the mailed link.")
UNCONFIRMED = _("Nobody has confirmed this e-mail address, so that it may be somebody else's.")
TOO_SOON = _("An archive was asked for within the last day. The reader has the mail, or gets it in a moment.")


class NotSendableError(Exception):
    """`why` is a sentence for who asked."""

    def __init__(self, why: Promise) -> None:
        super().__init__(str(why))
        self.why = why


@transaction.atomic
def send_archive(reader: Any, *, opened: Look, now: datetime) -> None:
    """For the reason for which the file is open. Where moderators closed the account, the link alone opens it."""
    if why := obstacle_to_sending(reader):
        raise NotSendableError(why)
    try:
        ask_for_archive(reader, by_link=is_closed(reader), now=now)
    except TooSoonError:
        raise NotSendableError(TOO_SOON) from None
    Look.objects.create(reader=reader, by_id=opened.by_id, kind=Look.Kind.SENT, reason=opened.reason, at=now)


def obstacle_to_sending(reader: Any) -> Promise | None:
    """What doesn't change by waiting a day."""
    if reader.deleted_at:
        return DELETED
    confirmed = EmailAddress.objects.filter(user=reader, email__iexact=reader.email, verified=True).exists()
    return None if confirmed else UNCONFIRMED
