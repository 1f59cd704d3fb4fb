"""The archive goes to its reader."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail

from standfirst.privacy.models import Archive
from standfirst.reader_files.models import Look
from standfirst.reader_files.open_file import open_file
from standfirst.reader_files.send_archive import NotSendableError, send_archive
from standfirst.readers.models import Reader
from tests.factories.account import make_deleted
from tests.factories.appeal import make_edition
from tests.factories.discussion import NOON
from tests.factories.moderator import make_editor
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


def send(reader: Reader, **when: Any) -> None:
    opened = open_file(reader, "Letter of 3 March.", by=make_editor(), now=NOON)
    send_archive(Reader.objects.get(pk=reader.pk), opened=opened, now=NOON + timedelta(**when))


def sent() -> int:
    return Look.objects.filter(kind=Look.Kind.SENT, reason="Letter of 3 March.").count()


def test_it_is_mailed_to_the_reader_alone_and_noted(django_capture_on_commit_callbacks: Any) -> None:
    make_edition()
    reader = ReaderFactory(email="wilma@example.org")
    with django_capture_on_commit_callbacks(execute=True):
        send(reader)
    (letter,) = mail.outbox
    assert (letter.to, letter.cc, letter.bcc) == (["wilma@example.org"], [], [])
    assert re.search(r"/account/data/\S+", letter.body)
    assert not Archive.objects.get().by_link  # Its reader signs in.
    assert sent() == 1


def test_an_address_that_nobody_confirmed_gets_nothing() -> None:
    with pytest.raises(NotSendableError, match="may be somebody else's"):
        send(ReaderFactory(confirmed=False))
    assert not Archive.objects.exists()
    assert sent() == 0


def test_a_second_one_within_a_day_is_refused_and_not_noted() -> None:
    reader = ReaderFactory()
    send(reader)
    with pytest.raises(NotSendableError, match="within the last day"):
        send(reader, hours=2)
    assert sent() == 1


def test_a_deleted_account_has_none() -> None:
    with pytest.raises(NotSendableError, match="restore it first"):
        send(make_deleted().reader)
    assert sent() == 0
