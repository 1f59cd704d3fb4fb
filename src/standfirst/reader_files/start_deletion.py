"""Deletes an account for a reader who asked the house to; told by mail, the reader can restore it for 30 days."""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.privacy.delete_account import delete_account
from standfirst.privacy.models import DeletedAccount
from standfirst.reader_files.models import Look
from standfirst.readers.models import Reader


@transaction.atomic
def start_deletion(reader: Any, *, keep_comments: bool, how_asked: str, by: Any, now: datetime) -> DeletedAccount:
    """Raises `NotDeletableError`. Of an account that is deleted already nothing changes and nothing is noted.

    The undo is the link in the reader's mail: whoever works here can't bring an account back behind its reader's back.
    """
    reader = Reader.objects.select_for_update().get(pk=reader.pk)
    if standing := DeletedAccount.objects.filter(reader=reader).first():
        return standing
    deleted = delete_account(reader, keep_comments=keep_comments, now=now)
    Look.objects.create(reader=reader, by=by, kind=Look.Kind.DELETED, reason=how_asked, at=now)
    return deleted
