"""Makes who works at the desk, and comments that wait for them."""

from typing import Any

from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Comment
from standfirst.readers.models import Reader
from standfirst.staff.grant_role import grant_role
from standfirst.staff.models import EVERYWHERE, Role
from tests.factories.discussion import NOON, make_place, post
from tests.factories.reader import ReaderFactory

WITH_A_CARD = "My card is 4111 1111 1111 1111, please send the tickets to me."


def make_moderator(edition: str = EVERYWHERE) -> Reader:
    """A moderator of all editions, or of the one with that slug."""
    return make_staff(Role.MODERATOR, edition)


def make_senior(edition: str = EVERYWHERE) -> Reader:
    """A senior moderator of all editions, or of the one with that slug."""
    return make_staff(Role.SENIOR, edition)


def make_editor(edition: str = EVERYWHERE) -> Reader:
    """An editor of all editions, or of the one with that slug."""
    return make_staff(Role.EDITOR, edition)


def make_staff(role: Role, edition: str = EVERYWHERE) -> Reader:
    """A reader with that role."""
    reader: Reader = ReaderFactory()
    grant_role(reader, role, edition=edition, by=None, now=NOON)
    return reader


def make_held_comment(place: Place | None = None, *, text: str = WITH_A_CARD, **written: Any) -> Comment:
    """A comment that the policy has held: it gives away a payment card (the industry's test number)."""
    comment = post(place or make_place(), text, now=written.pop("now", NOON), **written).comment
    assert comment is not None
    assert comment.state == Comment.State.HELD
    return comment
