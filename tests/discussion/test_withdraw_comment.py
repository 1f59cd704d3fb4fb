"""Withdrawing at any time."""

from datetime import timedelta
from typing import Any

import pytest

from standfirst.discussion.answer import NotPossibleError
from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Comment, Discussion, Judgement, Shingle
from standfirst.discussion.withdraw_comment import withdraw_comment
from tests.factories.discussion import NOON, make_comment, post, remove
from tests.factories.reader import ReaderFactory

YEARS_LATER = NOON + timedelta(days=1000)


def everything_stored() -> str:
    rows = [*Comment.objects.values(), *Judgement.objects.values(), *Shingle.objects.values()]
    return repr(rows)


def test_its_words_are_gone_from_everywhere(place: Place, reader: Any) -> None:
    comment = make_comment(place, author=reader, text="I walked past the lighthouse yesterday and it was closed.")
    make_comment(place, author=reader)  # The facts of its judgement speak of the first comment.
    withdraw_comment(reader, place, comment.pk, now=YEARS_LATER)
    assert "lighthouse" not in everything_stored()
    assert not Shingle.objects.filter(comment=comment).exists()


def test_it_is_no_longer_counted(place: Place) -> None:
    comment = make_comment(place)
    withdraw_comment(comment.author, place, comment.pk, now=NOON)
    assert Discussion.objects.get().published_count == 0


def test_a_held_comment_can_be_withdrawn(place: Place) -> None:
    comment = post(place, "Write to anna@example.org, she knows more about the harbour.").comment
    assert withdraw_comment(comment.author, place, comment.pk, now=NOON).state == Comment.State.WITHDRAWN


def test_nobody_withdraws_the_words_of_others_nor_what_a_moderator_removed(place: Place) -> None:
    comment = make_comment(place)
    with pytest.raises(NotPossibleError):
        withdraw_comment(ReaderFactory(), place, comment.pk, now=NOON)
    remove(comment)
    with pytest.raises(NotPossibleError):
        withdraw_comment(comment.author, place, comment.pk, now=NOON)
