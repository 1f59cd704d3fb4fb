"""Makes moderators, and comments that wait for them."""

from typing import Any

from django.contrib.auth.models import Group

from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Comment
from standfirst.moderation.permissions import MODERATORS
from standfirst.readers.models import Reader
from tests.factories.discussion import NOON, make_place, post
from tests.factories.reader import ReaderFactory

WITH_A_CARD = "My card is 4111 1111 1111 1111, please send the tickets to me."


def make_moderator() -> Reader:
    """A reader who is a member of the moderators."""
    moderator: Reader = ReaderFactory()
    moderator.groups.add(Group.objects.get_or_create(name=MODERATORS)[0])
    return moderator


def make_held_comment(place: Place | None = None, *, text: str = WITH_A_CARD, **written: Any) -> Comment:
    """A comment that the policy has held: it gives away a payment card (the industry's test number)."""
    comment = post(place or make_place(), text, now=written.pop("now", NOON), **written).comment
    assert comment is not None
    assert comment.state == Comment.State.HELD
    return comment
