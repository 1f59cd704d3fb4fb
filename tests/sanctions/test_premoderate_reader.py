"""Comments of a reader who is read first wait for a moderator, whatever they say, until that ends."""

from datetime import timedelta
from typing import Any

import pytest
from django.core import mail

from standfirst.discussion.models import Comment
from standfirst.sanctions.premoderate_reader import premoderate_reader
from tests.factories.discussion import NOON, a_sentence, make_place, post
from tests.factories.moderator import make_moderator
from tests.factories.reader import ReaderFactory
from tests.factories.sanctions import WEEK, grounds

pytestmark = pytest.mark.django_db


def test_every_comment_waits_until_it_ends_and_says_why() -> None:
    reader, place = ReaderFactory(), make_place()
    premoderate_reader(reader, grounds=grounds(make_moderator()), until=NOON + WEEK, now=NOON)
    held = post(place, a_sentence(), author=reader, now=NOON + timedelta(hours=1))
    assert held.comment is not None
    assert held.decision is not None
    assert (held.comment.state, held.decision.facts["because"]) == (Comment.State.HELD, "author pre-moderated")
    others = post(place, a_sentence(), now=NOON + timedelta(hours=1))
    later = post(place, a_sentence(), author=reader, now=NOON + WEEK)
    assert [answer.comment and answer.comment.state for answer in (others, later)] == [Comment.State.PUBLISHED] * 2


def test_the_reader_is_told_until_when(django_capture_on_commit_callbacks: Any) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        premoderate_reader(ReaderFactory(), grounds=grounds(make_moderator()), until=NOON + WEEK, now=NOON)
    assert mail.outbox[-1].subject == "Your comments are read before they appear"
    assert "Until 16 March 2026" in mail.outbox[-1].body
