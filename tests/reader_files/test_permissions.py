"""Who may find readers, open files and act for readers, row by row."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser

from standfirst.commons.permissions import may
from standfirst.reader_files.permissions import MAY
from tests.factories.moderator import make_editor, make_moderator, make_senior
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db

WHO: dict[str, Callable[[], Any]] = {
    "visitor": AnonymousUser,
    "reader": ReaderFactory,
    "moderator": make_moderator,
    "senior moderator": make_senior,
    "editor of one edition": lambda: make_editor("en"),
    "editor": make_editor,
    "editor whose account is closed": lambda: closed(make_editor()),
    "operator": lambda: ReaderFactory(is_superuser=True),
    "operator whose account is closed": lambda: closed(ReaderFactory(is_superuser=True)),
}
EDITORS = {"editor of one edition", "editor", "operator"}
ROWS = {
    "find a reader": EDITORS,
    "open a reader's file": EDITORS,
    "send a reader the archive": EDITORS,
    "delete an account at its reader's wish": EDITORS,
    "read one's own looks": EDITORS,
    "read everybody's looks": {"operator"},
}
COLLEAGUES: dict[str, Callable[[], Any]] = {
    "moderator": lambda: make_moderator("fr"),
    "editor": make_editor,
    "operator": lambda: ReaderFactory(is_superuser=True),
}


def closed(reader: Any) -> Any:
    reader.is_active = False
    reader.save()
    return reader


def test_no_row_is_forgotten() -> None:
    assert set(ROWS) == set(MAY)


@pytest.mark.parametrize("permission", MAY)
@pytest.mark.parametrize("who", WHO)
def test_row(permission: str, who: str) -> None:
    assert may(MAY, permission, WHO[who](), ReaderFactory()) is (who in ROWS[permission])


@pytest.mark.parametrize("colleague", COLLEAGUES)
def test_files_of_who_works_here_are_the_operator_s_and_nobody_deletes_them(colleague: str) -> None:
    about, operator = COLLEAGUES[colleague](), ReaderFactory(is_superuser=True)
    for permission in ("open a reader's file", "send a reader the archive"):
        assert not may(MAY, permission, make_editor(), about)
        assert may(MAY, permission, operator, about)
    assert not may(MAY, "delete an account at its reader's wish", make_editor(), about)
    assert not may(MAY, "delete an account at its reader's wish", operator, about)


def test_nobody_opens_their_own_file_as_an_editor() -> None:
    editor = make_editor()
    assert not may(MAY, "open a reader's file", editor, editor)
