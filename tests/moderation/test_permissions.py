"""Who may what at the desk, row by row."""

import pytest
from django.contrib.auth.models import AnonymousUser

from standfirst.commons.permissions import may
from standfirst.discussion.models import Comment
from standfirst.moderation.permissions import MAY
from tests.factories.moderator import make_editor, make_held_comment, make_moderator, make_senior
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db

WHO = {
    "visitor": AnonymousUser,
    "reader": ReaderFactory,
    "author": lambda: Comment.objects.get().author,
    "moderator": make_moderator,
    "moderator of the edition": lambda: make_moderator("en"),
    "moderator of another edition": lambda: make_moderator("fr"),
    "senior moderator of the edition": lambda: make_senior("en"),
    "senior moderator of another edition": lambda: make_senior("fr"),
    "editor of the edition": lambda: make_editor("en"),
    "editor of another edition": lambda: make_editor("fr"),
    "operator": lambda: ReaderFactory(is_superuser=True),
    "moderator whose account is closed": lambda: closed(make_moderator()),
}
EDITOR = {"editor of the edition", "operator"}
SENIOR = EDITOR | {"senior moderator of the edition"}
MODERATOR = SENIOR | {"moderator", "moderator of the edition"}
ELSEWHERE = {"moderator of another edition", "senior moderator of another edition", "editor of another edition"}
ROWS = {
    "open the desk": MODERATOR | ELSEWHERE,
    "read a comment at the desk": MODERATOR,
    "decide on a comment": MODERATOR,
    "close a discussion": MODERATOR,
    "answer an appeal": SENIOR,
    "change the policy": EDITOR,
}
ABOUT_AN_EDITION = {"close a discussion", "answer an appeal", "change the policy"}


def closed(reader):
    reader.is_active = False
    return reader


@pytest.mark.parametrize("permission", MAY)
@pytest.mark.parametrize("who", WHO)
def test_row(permission: str, who: str) -> None:
    comment = make_held_comment()
    thing = "en" if permission in ABOUT_AN_EDITION else comment
    assert may(MAY, permission, WHO[who](), thing) is (who in ROWS[permission])
