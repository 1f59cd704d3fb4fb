"""Deleting an account for its reader."""

from typing import Any

import pytest
from django.core import mail

from standfirst.privacy.may_delete import NotDeletableError
from standfirst.privacy.periods import RESTORABLE
from standfirst.privacy.restore_account import restore_account
from standfirst.reader_files.models import Look
from standfirst.reader_files.start_deletion import start_deletion
from standfirst.readers.models import Reader
from tests.factories.discussion import NOON
from tests.factories.moderator import make_editor, make_moderator
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


def start(reader: Reader, by: Reader) -> Any:
    return start_deletion(reader, keep_comments=False, how_asked="Letter of 3 March.", by=by, now=NOON)


def test_its_reader_is_told_and_can_restore_it_for_thirty_days(django_capture_on_commit_callbacks: Any) -> None:
    reader, editor = ReaderFactory(email="wilma@example.org", display_name="Wilma Quist"), make_editor()
    with django_capture_on_commit_callbacks(execute=True):
        deleted = start(reader, editor)
    assert deleted.erase_at == NOON + RESTORABLE
    assert mail.outbox[-1].to == ["wilma@example.org"]
    assert "/account/restore/" in mail.outbox[-1].body
    look = Look.objects.get()
    assert (look.reader_id, look.by, look.kind) == (reader.pk, editor, Look.Kind.DELETED)
    assert look.reason == "Letter of 3 March."
    assert restore_account(deleted, now=NOON).display_name == "Wilma Quist"


def test_doing_it_twice_is_doing_and_noting_it_once() -> None:
    reader = ReaderFactory()
    assert start(reader, make_editor()) == start(reader, make_editor())
    assert Look.objects.count() == 1


def test_who_works_here_stays_and_nothing_is_noted() -> None:
    with pytest.raises(NotDeletableError):
        start(make_moderator(), make_editor())
    assert not Look.objects.exists()
