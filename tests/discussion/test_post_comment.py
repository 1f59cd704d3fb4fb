"""What becomes of a comment that is posted."""

from datetime import timedelta
from typing import Any

import pytest

from standfirst.decisions.models import Decision
from standfirst.discussion.answer import NotPossibleError, Problem
from standfirst.discussion.close_discussion import close_discussion, open_discussion
from standfirst.discussion.find_place import Place, find_place
from standfirst.discussion.models import Comment, Discussion, Judgement
from standfirst.discussion.plain_text import LONGEST
from standfirst.discussion.withdraw_comment import withdraw_comment
from standfirst.standards.policy import Action
from tests.factories.discussion import NOON, a_sentence, make_comment, make_place, post, remove
from tests.factories.reader import ReaderFactory

CAPITALS = "WHY DOES NOBODY ASK THE PEOPLE WHO LIVE HERE ABOUT THIS"
ADDRESS = "Write to anna@example.org, she knows more about the harbour."


def problem_of(place: Place, text: str, **how: Any) -> Problem:
    with pytest.raises(NotPossibleError) as caught:
        post(place, text, **how)
    return caught.value.problem


def test_a_clean_comment_is_published_and_counted(place: Place) -> None:
    answer = post(place, "  I walked along the harbour.\r\nIt looked fine to me.  ")
    assert answer.action is Action.PUBLISH
    assert answer.comment.text == "I walked along the harbour.\nIt looked fine to me."
    assert answer.comment.html == '<p dir="auto">I walked along the harbour.<br>It looked fine to me.</p>'
    assert Discussion.objects.get(pk=place.story.pk).published_count == 1


def test_who_is_asked_has_nothing_stored_and_learns_which_words(place: Place) -> None:
    answer = post(place, CAPITALS)
    assert answer.action is Action.ASK
    assert [told.code for told in answer.explanations] == ["plain-writing"]
    assert answer.spans == [(0, len(CAPITALS))]
    assert not Comment.objects.exists()


def test_who_was_asked_may_post_it_as_it_is(place: Place, reader: Any) -> None:
    asked = post(place, CAPITALS, author=reader)
    answer = post(place, CAPITALS, author=reader, anyway=asked.anyway)
    assert answer.action is Action.PUBLISH
    assert Judgement.objects.get(comment=answer.comment).posted_anyway


def test_having_been_asked_about_some_words_says_nothing_of_others(place: Place, reader: Any) -> None:
    asked = post(place, CAPITALS, author=reader)
    assert post(place, CAPITALS + " HARBOUR", author=reader, anyway=asked.anyway).action is Action.ASK
    assert post(place, CAPITALS, author=reader, anyway="1").action is Action.ASK


def test_a_held_comment_is_stored_with_the_decision_to_hold_it(place: Place) -> None:
    answer = post(place, ADDRESS)
    assert answer.comment.state == Comment.State.HELD
    decision = Decision.objects.get(comment_id=answer.comment.pk)
    assert (decision.kind, decision.by, decision.old_state, decision.new_state) == ("hold", None, "", "held")
    assert [standard["code"] for standard in decision.standards] == ["privacy"]
    assert decision.facts["findings"][0]["reasons"][0]["span"] == [9, 25]
    assert Discussion.objects.get(pk=place.story.pk).published_count == 0


def test_the_same_words_again_are_refused_and_not_kept(place: Place, reader: Any) -> None:
    text = a_sentence()
    post(place, text, author=reader)
    answer = post(place, text, author=reader)
    assert answer.action is Action.REFUSE
    assert answer.text == text
    assert Comment.objects.count() == 1
    assert Judgement.objects.get(comment=None).text == ""


def test_the_same_form_sent_twice_is_stored_once_and_answered_the_same(place: Place, reader: Any) -> None:
    text, key = a_sentence(), "0b6f5f3e-3f0c-4a53-9b4c-6e2a0f5d0c11"
    first, second = (post(place, text, author=reader, key=key) for _ in range(2))
    assert first.comment == second.comment
    assert (first.action, Comment.objects.count()) == (second.action, 1)


def test_a_held_form_sent_twice_is_answered_with_the_same_reasons(place: Place, reader: Any) -> None:
    key = "0b6f5f3e-3f0c-4a53-9b4c-6e2a0f5d0c11"
    first, second = (post(place, ADDRESS, author=reader, key=key) for _ in range(2))
    assert (first.decision, first.explanations) == (second.decision, second.explanations)
    assert Decision.objects.count() == 1


def test_a_form_without_a_key_sent_twice_is_stored_once_also_across_the_hour(place: Place, reader: Any) -> None:
    text = a_sentence()
    at = NOON - timedelta(seconds=1)
    first = post(place, text, author=reader, key="", now=at)
    second = post(place, text, author=reader, key="", now=NOON + timedelta(seconds=1))
    assert first.comment == second.comment


def test_a_key_used_for_other_words_stores_nothing_and_says_so(place: Place, reader: Any) -> None:
    key = "0b6f5f3e-3f0c-4a53-9b4c-6e2a0f5d0c11"
    post(place, a_sentence(), author=reader, key=key)
    assert problem_of(place, a_sentence(), author=reader, key=key) is Problem.KEY_USED


def test_the_key_of_one_reader_is_nothing_to_another(place: Place) -> None:
    key = "0b6f5f3e-3f0c-4a53-9b4c-6e2a0f5d0c11"
    assert post(place, a_sentence(), key=key).comment != post(place, a_sentence(), key=key).comment


def test_a_premoderated_discussion_holds_every_comment_for_that_reason(place: Place) -> None:
    open_discussion(place.story.pk, premoderated=True)
    answer = post(find_place(place.story.pk), a_sentence())
    assert answer.comment.state == Comment.State.HELD
    assert (answer.decision.standards, answer.decision.facts["because"]) == ([], "pre-moderated")


def test_a_closed_discussion_takes_no_comment_until_it_is_opened(place: Place) -> None:
    close_discussion(place.story.pk)
    assert problem_of(find_place(place.story.pk), a_sentence()) is Problem.CLOSED
    open_discussion(place.story.pk)
    assert post(find_place(place.story.pk), a_sentence()).comment


@pytest.mark.parametrize("text", ["", "   \n\t ", "\u200b\u200d\u2060", "\u3164 \u2800", "\u0301\ufe0f"])
def test_a_comment_without_anything_to_read_is_told_so(place: Place, text: str) -> None:
    assert problem_of(place, text) is Problem.EMPTY


def test_a_comment_too_long_is_told_by_how_much(place: Place) -> None:
    with pytest.raises(NotPossibleError) as caught:
        post(place, "é" * (LONGEST + 7))
    assert str(caught.value) == "This comment is too long: it has 3007 characters, and 3000 is the most."


def test_an_unconfirmed_address_cannot_post(place: Place) -> None:
    assert problem_of(place, a_sentence(), author=ReaderFactory(confirmed=False)) is Problem.UNCONFIRMED


def test_an_inactive_account_cannot_post(place: Place) -> None:
    assert problem_of(place, a_sentence(), author=ReaderFactory(is_active=False)) is Problem.INACTIVE


def test_a_reply_to_a_reply_stands_in_the_same_thread_and_knows_whom_it_answers(place: Place) -> None:
    first = make_comment(place)
    reply = make_comment(place, answers=first.pk)
    second = make_comment(place, answers=reply.pk)
    assert (second.thread, second.answers) == (first, reply)


def test_a_comment_that_cannot_be_read_cannot_be_answered(place: Place) -> None:
    removed, elsewhere = make_comment(place), make_comment(make_place())
    remove(removed)
    held = post(place, ADDRESS).comment
    for number in (removed.pk, elsewhere.pk, held.pk, 987654321):
        assert problem_of(place, a_sentence(), answers=number) is Problem.UNKNOWN_COMMENT


def test_nearly_the_same_words_by_many_readers_are_held(place: Place) -> None:
    states = [
        post(place, f"The new harbour is a waste of our money, say no to it now{'!' * number}").comment.state
        for number in range(8)
    ]
    assert states[0] == Comment.State.PUBLISHED
    assert states[-1] == Comment.State.HELD


def test_words_that_were_withdrawn_may_be_posted_again_without_a_key(place: Place, reader: Any) -> None:
    text = a_sentence()
    first = post(place, text, author=reader, key="").comment
    withdraw_comment(reader, place, first.pk, now=NOON)
    assert post(place, text, author=reader, key="").comment != first
