"""Restores an account that its reader has deleted: all of it, but no access that moderators had taken away."""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.discussion.recount_discussions import recount_discussions
from standfirst.notices.letter import leave_for_later
from standfirst.privacy.delete_account import delete_account
from standfirst.privacy.letters import mail_restored
from standfirst.privacy.models import DeletedAccount
from standfirst.privacy.sealed_identity import owner_now, put_back, read_identity
from standfirst.readers.models import Reader
from standfirst.sanctions.keep_block import release_block
from standfirst.sanctions.models import ClosedAccount


class AddressTakenError(Exception):
    """Somebody has registered with the address meanwhile: `owner`. Only one of the two accounts can have it."""

    def __init__(self, owner: Any) -> None:
        super().__init__("The address has another account.")
        self.owner = owner


@transaction.atomic
def restore_account(deleted: DeletedAccount, *, in_place_of_newer: bool = False, now: datetime) -> Reader:
    """Raises `AddressTakenError`, unless the newer account may be deleted in its turn, and `DoesNotExist` where gone.

    A block is still in force, and an account that was closed for its violation is closed. Whoever deletes the newer
    account deletes it as ever: `NotDeletableError` where it works here, 30 days to restore it, the same mail.
    """
    reader = Reader.objects.select_for_update().get(pk=deleted.reader_id)
    deleted = DeletedAccount.objects.select_for_update().get(pk=deleted.pk, erase_at__gt=now)
    if newer := owner_now(read_identity(deleted.sealed)["email"]):
        if not in_place_of_newer:
            raise AddressTakenError(newer)
        delete_account(newer, keep_comments=True, now=now)
    reader.is_active = not ClosedAccount.objects.filter(reader=reader, reopened_at=None).exists()
    reader.deleted_at, reader.nameless = None, False
    put_back(reader, deleted.sealed)
    reader.save(update_fields=["is_active", "deleted_at", "nameless"])
    deleted.delete()
    release_block(reader)
    recount_discussions(reader)
    leave_for_later(mail_restored, reader.pk)
    return reader
