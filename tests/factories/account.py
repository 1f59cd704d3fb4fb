"""Makes accounts that have left traces everywhere, and accounts that are deleted or erased."""

from datetime import datetime, timedelta
from typing import Any

from standfirst.privacy.delete_account import delete_account
from standfirst.privacy.erase_due import erase_due
from standfirst.privacy.models import DeletedAccount
from standfirst.privacy.periods import RESTORABLE
from standfirst.readers.models import Reader
from tests.factories.discussion import NOON
from tests.factories.reader import ReaderFactory

NIGHT = NOON + RESTORABLE + timedelta(hours=15)  # The first after an account that was deleted at noon is over.


def make_deleted(
    reader: Reader | None = None, *, keep_comments: bool = False, now: datetime = NOON, **fields: Any
) -> DeletedAccount:
    """An account that can still be restored."""
    return delete_account(reader or ReaderFactory(**fields), keep_comments=keep_comments, now=now)


def make_erased(reader: Reader | None = None, *, keep_comments: bool = False) -> Reader:
    """What is left of a reader."""
    gone = make_deleted(reader, keep_comments=keep_comments).reader
    assert erase_due(now=NIGHT) == 1
    return Reader.objects.get(pk=gone.pk)
