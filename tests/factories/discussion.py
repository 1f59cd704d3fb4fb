"""Makes discussions and comments, through the verbs that readers use."""

from datetime import UTC, datetime, timedelta
from itertools import count
from random import Random
from typing import Any
from uuid import uuid4

from standfirst.decisions.grounds import Grounds
from standfirst.discussion.answer import Answer, Written
from standfirst.discussion.change_state import change_state
from standfirst.discussion.find_place import Place, find_place
from standfirst.discussion.models import Comment
from standfirst.discussion.post_comment import post_comment
from standfirst.signals.toxicity import measure_scores
from standfirst.standards.measured import LEAST
from tests.factories.reader import ReaderFactory
from tests.factories.story import StoryFactory

NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
SENTENCES = count(1)
LONGEST = 170
GLUE = (
    "and the",
    "of our",
    "but not the",
    "with a",
    "under the",
    "because the",
    "near every",
    "without any",
    "before this",
)
WORDS = """
    harbour market library river bridge garden station school theatre island council tower village
    meadow ferry lantern orchard workshop kitchen museum glacier compass notebook violin teacher
    carpenter neighbour captain sailor painter winter morning thunder blanket pocket silver copper
    mirror candle ladder engine tunnel pepper walnut cherry falcon badger salmon otter beaver quarry
    canyon desert valley summit journal ticket parcel button whistle
""".split()
REMOVE = Grounds(edition="en", policy="house-1", standards=[{"code": "no-spam", "title": "No spam", "text": "None."}])


def make_place(**fields: Any) -> Place:
    """The discussion below a fresh story."""
    return find_place(StoryFactory(**fields).pk)


def post(place: Place, text: str, *, author: Any = None, now: datetime = NOON, **written: Any) -> Answer:
    """What a reader is answered who posts `text`."""
    written.setdefault("key", str(uuid4()))
    return post_comment(author or ReaderFactory(), place, written=Written(text, **written), now=now)


def a_sentence() -> str:
    """A sentence that breaks no standard, is not nearly the same as any other, and that no list cuts short."""
    while True:
        chance = Random(next(SENTENCES))
        parts = [f"{chance.choice(GLUE)} {chance.choice(WORDS)}" for _ in range(9)]
        sentence = f"I saw the {chance.choice(WORDS)} {' '.join(parts)}."
        if (
            len(sentence) <= LONGEST and max(measure_scores(sentence, "en").values()) < LEAST
        ):  # Some nonsense sounds hostile to the model.
            return sentence


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
