"""Who may what at the desk, row by row."""

import pytest
from django.contrib.auth.models import AnonymousUser

from standfirst.commons.permissions import may
from standfirst.discussion.models import Comment
from standfirst.moderation.permissions import MAY
from tests.factories.moderator import make_held_comment, make_moderator
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db

WHO = {
    "visitor": AnonymousUser,
    "reader": ReaderFactory,
    "author": lambda: Comment.objects.get().author,
    "moderator": make_moderator,
    "operator": lambda: ReaderFactory(is_superuser=True),
    "moderator whose account is closed": lambda: closed(make_moderator()),
}
ROWS = {"open the desk": {"moderator", "operator"}, "decide on a comment": {"moderator", "operator"}}


def closed(reader):
    reader.is_active = False
    return reader


@pytest.mark.parametrize("permission", MAY)
@pytest.mark.parametrize("who", WHO)
def test_row(permission: str, who: str) -> None:
    comment = make_held_comment()
    assert may(MAY, permission, WHO[who](), comment) is (who in ROWS[permission])
