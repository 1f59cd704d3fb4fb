"""Deletes an account at its reader's wish: gone from every page at once; `restore_account` brings all of it back.

What moderators do to an account for its violation is another thing (`discussion.delete_account`), and stays so: an
account that they closed can be deleted by its reader as well, and a restored one is closed as it was before.
"""

from datetime import datetime
from typing import Any

from django.contrib.sessions.models import Session
from django.db import transaction

from standfirst.discussion.recount_discussions import recount_discussions
from standfirst.notices.letter import leave_for_later
from standfirst.privacy.letters import mail_deleted
from standfirst.privacy.may_delete import NotDeletableError, obstacle_to_deletion
from standfirst.privacy.models import DeletedAccount
from standfirst.privacy.periods import RESTORABLE
from standfirst.privacy.sealed_identity import take_out
from standfirst.readers.end_sessions import end_sessions
from standfirst.readers.models import OpenSession, Reader
from standfirst.readers.set_avatar import renew_avatar_address
from standfirst.sanctions.keep_block import keep_block


@transaction.atomic
def delete_account(reader: Any, *, keep_comments: bool, now: datetime) -> DeletedAccount:
    """Raises `NotDeletableError` where the reader works here. Doing it twice is doing it once.

    Comments that are kept stay without a name. A reader whose account moderators have closed has none to keep.
    """
    reader = Reader.objects.select_for_update().get(pk=reader.pk)
    if standing := DeletedAccount.objects.filter(reader=reader).first():
        return standing
    if why := obstacle_to_deletion(reader):
        raise NotDeletableError(why)
    address = reader.email
    reader.nameless = keep_comments and reader.is_active
    reader.deleted_at, reader.is_active = now, False
    reader.save(update_fields=["deleted_at", "nameless", "is_active"])
    deleted = DeletedAccount.objects.create(
        reader=reader, deleted_at=now, erase_at=now + RESTORABLE, sealed=take_out(reader)
    )
    renew_avatar_address(reader)  # It comes back with the account, at another address.
    forget_sessions(reader)
    end_sessions(reader)
    keep_block(reader, address, now=now)
    recount_discussions(reader)
    leave_for_later(mail_deleted, deleted.pk)
    return deleted


def forget_sessions(reader: Reader) -> None:
    """With all that was typed in them; some live longer than a deleted account."""
    keys = OpenSession.objects.filter(reader=reader).values_list("session_key", flat=True)
    Session.objects.filter(session_key__in=list(keys)).delete()
