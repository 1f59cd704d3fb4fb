"""Puts sanctions on readers, through the verbs that moderators use."""

from datetime import datetime, timedelta
from typing import Any

from standfirst.decisions.grounds import Grounds
from standfirst.decisions.models import Decision
from standfirst.readers.models import Reader
from standfirst.sanctions.block_reader import block_reader
from standfirst.sanctions.models import Block
from standfirst.sanctions.restore_reader import restore_reader
from standfirst.sanctions.warn_reader import warn_reader
from tests.factories.discussion import NOON
from tests.factories.moderator import make_senior
from tests.factories.reader import ReaderFactory

NO_SPAM = {"code": "no-spam", "title": "No spam", "text": "Don't post the same again and again."}
WEEK = timedelta(days=7)


def grounds(by: Any = None, **fields: Any) -> Grounds:
    """What a senior moderator of all editions decides on, unless it is somebody else."""
    fields = {"edition": "en", "policy": "house-2", "standards": [NO_SPAM], "note": "Twelve times in an hour."} | fields
    return Grounds(by=by or make_senior(), **fields)


def make_blocked(
    reader: Reader | None = None, *, until: datetime | None = None, now: datetime = NOON, **fields: Any
) -> Block:
    """The block of a reader, until an appeal succeeds unless `until` says otherwise."""
    reader = reader or ReaderFactory()
    return block_reader(reader, grounds=grounds(**fields), until=until, told=True, now=now).block


def make_restored(reader: Reader | None = None, *, now: datetime = NOON) -> Reader:
    """A reader who was blocked, appealed, and was let in again."""
    block = make_blocked(reader, now=now)
    restore_reader(block.reader, grounds=grounds(), now=now + WEEK)
    return block.reader


def make_warned(reader: Reader | None = None, *, now: datetime = NOON) -> Decision:
    """The warning of a reader."""
    return warn_reader(reader or ReaderFactory(), grounds=grounds(), now=now)
