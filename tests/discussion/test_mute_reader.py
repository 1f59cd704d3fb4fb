"""Muting a reader."""

from typing import Any

import pytest

from standfirst.discussion.answer import NotPossibleError
from standfirst.discussion.models import Mute
from standfirst.discussion.mute_reader import mute_reader, unmute_reader
from tests.factories.discussion import NOON
from tests.factories.reader import ReaderFactory


def test_a_reader_is_muted_once_and_for_one_only(reader: Any) -> None:
    loud, other = ReaderFactory(), ReaderFactory()
    for who in (reader, reader, other):
        mute_reader(who, loud, now=NOON)
    unmute_reader(reader, loud.pk)
    assert list(Mute.objects.values_list("reader", "muted")) == [(other.pk, loud.pk)]


def test_nobody_mutes_themselves(reader: Any) -> None:
    with pytest.raises(NotPossibleError):
        mute_reader(reader, reader, now=NOON)
