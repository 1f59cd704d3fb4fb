"""Erases the accounts whose thirty days are over, one after the other, as far as it comes; then goes on from there."""

import logging
from collections.abc import Callable, Iterator
from datetime import datetime

from django.db.models import QuerySet

from standfirst.privacy.erase_account import erase_account
from standfirst.privacy.models import DeletedAccount

log = logging.getLogger(__name__)
BATCH = 200
Tell = Callable[[int, int], None]


def erase_due(*, now: datetime, most: int | None = None, tell: Tell = lambda _done, _all: None) -> int:
    """How many it erased, at most `most`. Each is a transaction of its own: whatever interrupts it, none is half done.

    Memory holds one batch of numbers; `tell` hears after each account how many of how many are done.
    """
    waiting, done = due(now), 0
    every = waiting.count()
    for deleted in one_by_one(waiting):
        if most is not None and done >= most:
            break
        done += erased(deleted, now=now)
        tell(done, every)
    return done


def erased(deleted: DeletedAccount, *, now: datetime) -> bool:
    """One that can't be is told to the operator, and keeps no other waiting."""
    try:
        return erase_account(deleted, now=now)
    except Exception:  # Whatever it is, the others have a right to be erased in time.
        log.exception("Account %s could not be erased.", deleted.reader_id)
        return False


def due(now: datetime) -> QuerySet[DeletedAccount]:
    return DeletedAccount.objects.filter(erase_at__lte=now)


def one_by_one(waiting: QuerySet[DeletedAccount]) -> Iterator[DeletedAccount]:
    """By key, so that one that can't be erased is passed by and tried again another night."""
    last = 0
    while batch := list(waiting.filter(pk__gt=last).order_by("pk")[:BATCH]):
        yield from batch
        last = batch[-1].pk
