"""Opening a file for an hour."""

from datetime import timedelta

import pytest

from standfirst.reader_files.open_file import HOUR, open_file, reason_in_force
from tests.factories.discussion import NOON
from tests.factories.moderator import make_editor
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db
A_MOMENT = timedelta(seconds=1)


def test_the_reason_holds_for_an_hour_this_reader_and_who_gave_it() -> None:
    reader, editor = ReaderFactory(), make_editor()
    opened = open_file(reader, "Asks what we keep.", by=editor, now=NOON)
    assert reason_in_force(reader, by=editor, now=NOON + HOUR - A_MOMENT) == opened
    assert reason_in_force(reader, by=editor, now=NOON + HOUR) is None
    assert reason_in_force(reader, by=make_editor(), now=NOON + A_MOMENT) is None
    assert reason_in_force(ReaderFactory(), by=editor, now=NOON + A_MOMENT) is None
