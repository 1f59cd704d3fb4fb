"""Editing for ten minutes."""

from datetime import timedelta
from typing import Any

import pytest

from standfirst.decisions.grounds import Grounds
from standfirst.decisions.models import Decision
from standfirst.discussion.answer import Answer, NotPossibleError, Problem, Written
from standfirst.discussion.change_state import change_state
from standfirst.discussion.edit_comment import edit_comment
from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Comment, Discussion, Shingle
from standfirst.signals.near_duplicates import Fingerprint, fingerprint
from standfirst.standards.policy import Action
from tests.factories.discussion import NOON, a_sentence, make_comment, post, remove
from tests.factories.moderator import make_moderator
from tests.factories.reader import ReaderFactory

SOON = NOON + timedelta(minutes=9)
ADDRESS = "Write to anna@example.org, she knows more about the harbour."


def edit(comment: Comment, place: Place, text: str, *, now: Any = SOON, anyway: str = "") -> Answer:
    return edit_comment(comment.author, place, comment.pk, written=Written(text, anyway=anyway), now=now)


def test_an_edited_comment_has_the_new_words_and_is_marked(place: Place) -> None:
    comment = make_comment(place)
    answer = edit(comment, place, "I meant the other harbour, which is much smaller.")
    comment.refresh_from_db()
    assert answer.action is Action.PUBLISH
    assert "other harbour" in comment.html
    assert comment.edited_at == SOON
    assert Discussion.objects.get().published_count == 1


def test_after_ten_minutes_nothing_changes_any_more(place: Place) -> None:
    comment = make_comment(place)
    with pytest.raises(NotPossibleError) as caught:
        edit(comment, place, a_sentence(), now=NOON + timedelta(minutes=11))
    assert caught.value.problem is Problem.TOO_LATE
    assert "10 minutes" in str(caught.value)


def test_nobody_edits_the_words_of_others_nor_what_was_removed(place: Place) -> None:
    comment = make_comment(place)
    with pytest.raises(NotPossibleError, match="not yours"):
        edit_comment(ReaderFactory(), place, comment.pk, written=Written(a_sentence()), now=SOON)
    remove(comment)
    with pytest.raises(NotPossibleError, match="not yours"):
        edit(comment, place, a_sentence())


def test_new_words_are_judged_and_may_be_held(place: Place) -> None:
    comment = make_comment(place)
    answer = edit(comment, place, ADDRESS)
    assert answer.comment.state == Comment.State.HELD
    assert Decision.objects.get(comment_id=comment.pk).old_state == "published"
    assert Discussion.objects.get().published_count == 0


def test_words_that_are_asked_about_leave_the_comment_as_it_was(place: Place) -> None:
    comment = make_comment(place)
    loud = "WHY DOES NOBODY ASK THE PEOPLE WHO LIVE HERE ABOUT THIS"
    asked = edit(comment, place, loud)
    comment.refresh_from_db()
    assert (asked.action, comment.edited_at) == (Action.ASK, None)
    assert edit(comment, place, loud, anyway=asked.anyway).action is Action.PUBLISH


def test_better_words_free_a_comment_that_the_policy_held(place: Place) -> None:
    comment = post(place, ADDRESS).comment
    answer = edit(comment, place, "Ask the harbour master, she knows more about it.")
    assert answer.comment.state == Comment.State.PUBLISHED
    assert (answer.decision.kind, answer.decision.by) == ("publish", None)


def test_better_words_free_no_comment_that_a_person_held(place: Place) -> None:
    comment = make_comment(place)
    person = Grounds(edition="en", policy="house-1", by=make_moderator())
    change_state(comment, Comment.State.HELD, grounds=person, now=NOON)
    answer = edit(comment, place, "Ask the harbour master, she knows more about it.")
    assert answer.comment.state == Comment.State.HELD


def test_the_same_words_again_change_nothing(place: Place) -> None:
    comment = make_comment(place)
    edit(comment, place, comment.text)
    comment.refresh_from_db()
    assert comment.edited_at is None


def test_the_fingerprint_is_that_of_the_new_words(place: Place) -> None:
    comment = make_comment(place, text="The ferry to the northern island was late again.")
    words = "I meant the other harbour, which is much smaller."
    assert kept(comment) == fingerprint(comment.text) != fingerprint(words)
    edit(comment, place, words)
    assert kept(comment) == fingerprint(words)


def kept(comment: Comment) -> Fingerprint:
    return tuple(Shingle.objects.filter(comment=comment).order_by("number").values_list("number", flat=True))
