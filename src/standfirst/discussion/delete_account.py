"""Deletes an account for its violation: gone from every page at once; `undelete_account` is for when that was wrong."""

from datetime import datetime
from typing import Any

from django.db import transaction

from standfirst.decisions.grounds import Grounds
from standfirst.decisions.models import Decision
from standfirst.discussion.recount_discussions import recount_discussions
from standfirst.sanctions.close_account import close_account, reopen_account


@transaction.atomic
def delete_account(reader: Any, *, grounds: Grounds, now: datetime) -> Decision:
    """Nobody can sign in to it or read what it wrote. Raises as `close_account` does."""
    decision = close_account(reader, grounds=grounds, now=now)
    recount_discussions(reader)
    return decision


@transaction.atomic
def undelete_account(reader: Any, *, grounds: Grounds, now: datetime) -> Decision:
    """The account and its comments are back in place. Raises as `reopen_account` does."""
    decision = reopen_account(reader, grounds=grounds, now=now)
    recount_discussions(reader)
    return decision
