"""What is left in the log of somebody who is gone."""

from datetime import timedelta

import pytest

from standfirst.privacy.forget_what_is_due import forget_what_is_due
from standfirst.reader_files.models import Look
from standfirst.reader_files.open_file import open_file
from standfirst.readers.models import Reader
from standfirst.readers.tidy_accounts import forget_unconfirmed
from tests.factories.account import make_erased
from tests.factories.discussion import NOON
from tests.factories.moderator import make_editor
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


def test_an_erasure_leaves_that_and_when_somebody_looked_and_no_reason() -> None:
    reader, editor = ReaderFactory(), make_editor()
    open_file(reader, "Wilma Quist of Harbour Street wrote.", by=editor, now=NOON)
    other = open_file(ReaderFactory(), "Asks what we keep.", by=editor, now=NOON)
    left = make_erased(reader)
    look = Look.objects.get(reader=left)
    assert (look.by, look.at, look.reason) == (editor, NOON, "")
    assert Look.objects.get(pk=other.pk).reason == "Asks what we keep."


def test_a_look_keeps_no_registration_that_nobody_confirmed() -> None:
    joined = NOON - timedelta(days=8)
    reader = ReaderFactory(confirmed=False, date_joined=joined, standards_accepted_at=joined)
    open_file(reader, "Wilma Quist asks why no mail comes.", by=make_editor(), now=joined)
    assert forget_unconfirmed(now=NOON) == 1
    assert not Reader.objects.filter(pk=reader.pk).exists()
    assert forget_what_is_due(now=NOON) == []
    look = Look.objects.get()
    assert (look.reader, look.reason, look.at) == (None, "", joined)
