"""An appeal is answered by a person who did not take the decision; a reversal undoes just what was done."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied

from standfirst.appeals.answer_appeal import AlreadyAnsweredError, NoReasonsError, overturn, uphold
from standfirst.appeals.models import Appeal
from standfirst.decisions.models import Decision
from standfirst.discussion.black_out import black_out
from standfirst.discussion.delete_account import delete_account
from standfirst.discussion.models import Comment, Discussion, Judgement
from standfirst.sanctions.give_strike import give_strike
from standfirst.sanctions.premoderate_reader import premoderate_reader
from standfirst.sanctions.standing import block_in_force, premoderated, strikes_in_force
from standfirst.sanctions.warn_reader import warn_reader
from tests.factories.appeal import LATER, appeal_against, block, grounds, remove_published
from tests.factories.discussion import NOON, make_comment, make_place
from tests.factories.moderator import make_moderator, make_senior
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db
ANSWER = "The words were a quotation, which the decision overlooked."


def test_a_reversal_puts_the_comment_back_lifts_its_strike_and_counts_right() -> None:
    comment, decision = remove_published()
    give_strike(decision, standard="no-spam", weight=1, expires_at=NOON + timedelta(days=90), now=NOON)
    assert Discussion.objects.get(pk=comment.discussion_id).published_count == 0
    appeal = appeal_against(decision)
    outcome = overturn(appeal.pk, by=make_senior(), answer=ANSWER, now=LATER)
    comment.refresh_from_db()
    assert comment.state == Comment.State.PUBLISHED
    assert Discussion.objects.get(pk=comment.discussion_id).published_count == 1
    assert not strikes_in_force(comment.author, LATER).exists()
    appeal.refresh_from_db()
    assert appeal.state == Appeal.State.OVERTURNED
    assert appeal.outcome == outcome
    assert {"comment-back", "strike-lifted"} <= set(appeal.undone)
    assert outcome.kind == Decision.Kind.OVERTURN
    assert outcome.note == ANSWER


def test_a_block_is_lifted() -> None:
    reader = ReaderFactory()
    appeal = appeal_against(block(reader))
    overturn(appeal.pk, by=make_senior(), answer=ANSWER, now=LATER)
    assert block_in_force(reader, LATER) is None


def test_words_that_were_cut_out_come_back() -> None:
    comment = make_comment(make_place())
    words, judgement = comment.text, Judgement.objects.get(comment=comment)
    by = make_senior()
    facts = {"judgement": judgement.pk}
    decision = black_out(comment, [(0, 5)], grounds=replace(grounds(by), facts=facts), now=NOON)
    appeal = appeal_against(decision)
    overturn(appeal.pk, by=make_senior(), answer=ANSWER, now=LATER)
    comment.refresh_from_db()
    appeal.refresh_from_db()
    assert comment.text == words
    assert "words-back" in appeal.undone


def test_a_deleted_account_is_open_again_with_its_comments() -> None:
    comment = make_comment(make_place())
    decision = delete_account(comment.author, grounds=grounds(make_senior()), now=NOON)
    assert Discussion.objects.get(pk=comment.discussion_id).published_count == 0
    overturn(appeal_against(decision).pk, by=make_senior(), answer=ANSWER, now=LATER)
    comment.author.refresh_from_db()
    assert comment.author.is_active
    assert Discussion.objects.get(pk=comment.discussion_id).published_count == 1


def test_a_warning_cannot_be_called_back_but_its_strike_goes() -> None:
    decision = warn_reader(ReaderFactory(), grounds=grounds(make_senior()), now=NOON)
    appeal = appeal_against(decision)
    overturn(appeal.pk, by=make_senior(), answer=ANSWER, now=LATER)
    appeal.refresh_from_db()
    assert "warning-read" in appeal.undone
    assert not strikes_in_force(decision.reader, LATER).exists()


def test_being_read_first_ends() -> None:
    reader = ReaderFactory()
    by = make_senior()
    decision = premoderate_reader(reader, grounds=grounds(by), until=NOON + timedelta(days=30), now=NOON)
    overturn(appeal_against(decision).pk, by=make_senior(), answer=ANSWER, now=LATER)
    assert not premoderated(reader, LATER)


def test_what_cannot_come_back_is_named() -> None:
    comment, decision = remove_published()
    appeal = appeal_against(decision)
    Comment.objects.filter(pk=comment.pk).delete()
    overturn(appeal.pk, by=make_senior(), answer=ANSWER, now=LATER)
    appeal.refresh_from_db()
    assert appeal.undone == ["comment-gone"]


def test_a_decision_that_stands_changes_nothing_but_the_appeal() -> None:
    comment, decision = remove_published()
    appeal = appeal_against(decision)
    outcome = uphold(appeal.pk, by=make_senior(), answer=ANSWER, now=LATER)
    comment.refresh_from_db()
    appeal.refresh_from_db()
    assert comment.state == Comment.State.REMOVED
    assert appeal.state == Appeal.State.UPHELD
    assert outcome.kind == Decision.Kind.UPHOLD


def test_who_decided_cannot_answer_nor_can_the_reader_nor_a_plain_moderator() -> None:
    first = make_senior()
    author = make_senior()
    _comment, decision = remove_published(by=first, author=author)
    appeal = appeal_against(decision)
    for by in (first, author, make_moderator(), make_senior("fr")):
        with pytest.raises(PermissionDenied):
            overturn(appeal.pk, by=by, answer=ANSWER, now=LATER)
    assert Appeal.objects.get(pk=appeal.pk).state == Appeal.State.OPEN


def test_of_two_who_answer_the_second_is_told() -> None:
    _comment, decision = remove_published()
    appeal = appeal_against(decision)
    uphold(appeal.pk, by=make_senior(), answer=ANSWER, now=LATER)
    with pytest.raises(AlreadyAnsweredError):
        overturn(appeal.pk, by=make_senior(), answer=ANSWER, now=LATER)
    assert Decision.objects.filter(kind=Decision.Kind.OVERTURN).count() == 0


@pytest.mark.parametrize("answer", ["", "  \n "])
def test_an_answer_has_reasons(answer: str) -> None:
    _comment, decision = remove_published()
    appeal = appeal_against(decision)
    with pytest.raises(NoReasonsError):
        overturn(appeal.pk, by=make_senior(), answer=answer, now=LATER)
    assert Appeal.objects.get(pk=appeal.pk).state == Appeal.State.OPEN
