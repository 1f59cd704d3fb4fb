"""Who is what, in which edition: each role is all that the ones below it are."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser

from standfirst.readers.models import Reader
from standfirst.staff.models import Role
from standfirst.staff.roles import editions_of, is_editor, is_operator, is_senior, is_staff, moderates
from tests.factories.moderator import make_editor, make_moderator, make_senior
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


def closed() -> Reader:
    reader = make_editor()
    reader.is_active = False
    return reader


def closed_operator() -> Reader:
    reader: Reader = ReaderFactory(is_superuser=True, is_active=False)
    return reader


TABLE: dict[str, tuple[Callable[[], Any], tuple[bool, bool, bool], tuple[bool, bool, bool]]] = {
    # who: (how to make them, whether they moderate, are senior, are editor in "en", and the same in "fr")
    "visitor": (AnonymousUser, (False, False, False), (False, False, False)),
    "reader": (ReaderFactory, (False, False, False), (False, False, False)),
    "moderator everywhere": (make_moderator, (True, False, False), (True, False, False)),
    "moderator of en": (lambda: make_moderator("en"), (True, False, False), (False, False, False)),
    "senior of en": (lambda: make_senior("en"), (True, True, False), (False, False, False)),
    "editor of en": (lambda: make_editor("en"), (True, True, True), (False, False, False)),
    "editor everywhere": (make_editor, (True, True, True), (True, True, True)),
    "operator": (lambda: ReaderFactory(is_superuser=True), (True, True, True), (True, True, True)),
    "editor whose account is closed": (closed, (False, False, False), (False, False, False)),
    "operator whose account is closed": (closed_operator, (False, False, False), (False, False, False)),
}


@pytest.mark.parametrize("who", TABLE)
def test_row(who: str) -> None:
    make, in_en, in_fr = TABLE[who]
    reader = make()
    assert (moderates(reader, "en"), is_senior(reader, "en"), is_editor(reader, "en")) == in_en
    assert (moderates(reader, "fr"), is_senior(reader, "fr"), is_editor(reader, "fr")) == in_fr
    assert (moderates(reader), is_senior(reader), is_editor(reader)) == in_en
    assert is_staff(reader) is in_en[0]
    assert is_operator(reader) is (who == "operator")


def test_the_editions_of_somebody_are_named_or_all() -> None:
    assert editions_of(make_moderator("fr")) == {"fr"}
    assert editions_of(make_moderator("fr"), Role.SENIOR) == set()
    assert editions_of(make_senior()) is None
    assert editions_of(AnonymousUser()) == set()
