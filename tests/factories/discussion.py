"""Makes discussions and comments, through the verbs that readers use."""

from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any
from uuid import uuid4

from standfirst.discussion.answer import Answer, Written
from standfirst.discussion.change_state import Grounds, change_state
from standfirst.discussion.find_place import Place, find_place
from standfirst.discussion.models import Comment
from standfirst.discussion.post_comment import post_comment
from tests.factories.reader import ReaderFactory
from tests.factories.story import StoryFactory

NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
SENTENCES = count(1)
REMOVE = Grounds(edition="en", policy="house-1", standards=[{"code": "no-spam", "title": "No spam", "text": "None."}])


def make_place(**fields: Any) -> Place:
    """The discussion below a fresh story."""
    return find_place(StoryFactory(**fields).pk)


def post(place: Place, text: str, *, author: Any = None, now: datetime = NOON, **written: Any) -> Answer:
    """What a reader is answered who posts `text`."""
    written.setdefault("key", str(uuid4()))
    return post_comment(author or ReaderFactory(), place, written=Written(text, **written), now=now)


def a_sentence() -> str:
    """A sentence that breaks no standard and is like no other."""
    number = next(SENTENCES)
    words = ("harbour", "market", "library", "river", "bridge", "garden", "station", "school", "theatre", "island")
    return (
        f"I walked past the {words[number % 10]} number {number} and the {words[number // 10 % 10]} looked fine to me."
    )


def make_comment(place: Place, *, author: Any = None, minute: int = 0, **written: Any) -> Comment:
    """A published comment, `minute` minutes after noon."""
    text = written.pop("text", None) or a_sentence()
    answer = post(place, text, author=author, now=NOON + timedelta(minutes=minute), **written)
    assert answer.comment is not None, answer
    assert answer.comment.state == Comment.State.PUBLISHED, answer
    return answer.comment


def remove(comment: Comment, *, by: Any = None, now: datetime = NOON) -> None:
    """What a moderator does to a comment that breaks a standard."""
    change_state(comment, Comment.State.REMOVED, grounds=REMOVE, now=now)
