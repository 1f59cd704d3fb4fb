"""An answer to an appeal takes effect once it can't be taken back any more."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.db import OperationalError

from standfirst.appeals import hold_answer as module
from standfirst.appeals.answer_appeal import AlreadyAnsweredError, NoReasonsError
from standfirst.appeals.hold_answer import AnswerGoneError, give_answers, hold_answer, take_back_answer
from standfirst.appeals.models import Appeal, HeldAnswer
from standfirst.appeals.open_appeals import number_open
from standfirst.decisions.models import Decision
from standfirst.decisions.time_to_undo import ON_ITS_WAY, UNDO
from standfirst.discussion.models import Comment, Discussion
from standfirst.sanctions.block_reader import block_reader
from standfirst.sanctions.give_strike import give_strike
from standfirst.sanctions.standing import block_in_force, strikes_in_force, was_restored
from standfirst.staff.models import StaffRole
from tests.factories.appeal import LATER, appeal_against, block, grounds, remove_published
from tests.factories.discussion import NOON
from tests.factories.moderator import make_senior
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db
ANSWER = "The words were a quotation, which the decision overlooked."
SOON = LATER + timedelta(seconds=9)
DUE = LATER + UNDO + ON_ITS_WAY
REVERSE, STANDS = Appeal.State.OVERTURNED, Appeal.State.UPHELD


def of_a_removal() -> tuple[Comment, Appeal]:
    """With a strike, so that a reversal has three things to undo."""
    comment, decision = remove_published()
    give_strike(decision, standard="no-spam", weight=1, expires_at=NOON + timedelta(days=90), now=NOON)
    return comment, appeal_against(decision)


def state_of(comment: Comment, appeal: Appeal, at: datetime) -> tuple[str, int, bool, str]:
    """The comment, the count of its discussion, whether its strike counts, the appeal."""
    comment.refresh_from_db()
    appeal.refresh_from_db()
    count = Discussion.objects.get(pk=comment.discussion_id).published_count
    return comment.state, count, strikes_in_force(comment.author, at).exists(), appeal.state


@pytest.mark.parametrize("answer", [REVERSE, STANDS])
def test_nothing_happens_and_nobody_is_told_before_the_seconds_are_over(mails_of: Any, answer: Appeal.State) -> None:
    comment, appeal = of_a_removal()
    before = state_of(comment, appeal, LATER)

    def answered() -> None:
        hold_answer(appeal.pk, answer, by=make_senior(), answer=ANSWER, now=LATER)
        assert give_answers(now=DUE - timedelta(seconds=1)) == 0

    assert mails_of(answered) == []
    assert state_of(comment, appeal, SOON) == before
    (mail,) = mails_of(lambda: give_answers(now=DUE))
    assert ANSWER in mail.body
    after = ("published", 1, False, "overturned") if answer == REVERSE else ("removed", 0, True, "upheld")
    assert state_of(comment, appeal, DUE) == after
    assert mails_of(lambda: give_answers(now=DUE)) == []


def test_what_is_taken_back_leaves_the_appeal_open_and_nobody_is_told(mails_of: Any) -> None:
    comment, appeal = of_a_removal()
    before, senior = state_of(comment, appeal, LATER), make_senior()

    def slip() -> None:
        hold_answer(appeal.pk, REVERSE, by=senior, answer=ANSWER, now=LATER)
        assert number_open(None) == 0
        assert take_back_answer(appeal.reference, by=senior, now=SOON).answer == ANSWER
        assert give_answers(now=DUE) == 0

    assert mails_of(slip) == []
    assert state_of(comment, appeal, DUE) == before
    assert number_open(None) == 1
    assert not Decision.objects.filter(kind__in=["uphold", "overturn"]).exists()
    hold_answer(appeal.pk, STANDS, by=senior, answer=ANSWER, now=DUE)


def test_a_block_that_was_nearly_lifted_stands_and_makes_no_later_one_final() -> None:
    reader, senior = ReaderFactory(), make_senior()
    appeal = appeal_against(block(reader))
    hold_answer(appeal.pk, REVERSE, by=senior, answer=ANSWER, now=LATER)
    take_back_answer(appeal.reference, by=senior, now=SOON)
    give_answers(now=DUE)
    assert block_in_force(reader, DUE) is not None
    assert not was_restored(reader)


def test_of_two_who_answer_one_wins_and_the_other_is_told() -> None:
    comment, appeal = of_a_removal()
    first, second = make_senior(), make_senior()
    hold_answer(appeal.pk, STANDS, by=first, answer=ANSWER, now=LATER)
    with pytest.raises(AlreadyAnsweredError):
        hold_answer(appeal.pk, REVERSE, by=second, answer="Mine.", now=LATER)
    with pytest.raises(AnswerGoneError):
        take_back_answer(appeal.reference, by=second, now=SOON)
    give_answers(now=DUE)
    with pytest.raises(AlreadyAnsweredError):
        hold_answer(appeal.pk, REVERSE, by=second, answer="Mine.", now=DUE)
    assert state_of(comment, appeal, DUE)[::3] == ("removed", "upheld")


def test_it_is_taken_back_once_and_not_too_late() -> None:
    _comment, appeal = of_a_removal()
    senior = make_senior()
    hold_answer(appeal.pk, STANDS, by=senior, answer=ANSWER, now=LATER)
    with pytest.raises(AnswerGoneError):
        take_back_answer(appeal.reference, by=senior, now=DUE)
    take_back_answer(appeal.reference, by=senior, now=SOON)
    with pytest.raises(AnswerGoneError):
        take_back_answer(appeal.reference, by=senior, now=SOON)


def test_no_reasons_and_no_right_are_found_out_at_once() -> None:
    first = make_senior()
    _comment, decision = remove_published(by=first)
    appeal = appeal_against(decision)
    with pytest.raises(PermissionDenied):
        hold_answer(appeal.pk, STANDS, by=first, answer=ANSWER, now=LATER)
    with pytest.raises(NoReasonsError):
        hold_answer(appeal.pk, STANDS, by=make_senior(), answer=" ", now=LATER)


def test_the_answer_of_who_has_lost_the_role_meanwhile_is_dropped_and_the_appeal_waits(caplog: Any) -> None:
    _comment, appeal = of_a_removal()
    senior = make_senior()
    hold_answer(appeal.pk, STANDS, by=senior, answer=ANSWER, now=LATER)
    StaffRole.objects.filter(reader=senior).delete()
    assert give_answers(now=DUE) == 0
    assert "open again" in caplog.text
    assert number_open(None) == 1


def test_a_busy_database_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    _comment, appeal = of_a_removal()
    hold_answer(appeal.pk, STANDS, by=make_senior(), answer=ANSWER, now=LATER)

    def busy(*_: Any, **__: Any) -> None:
        raise OperationalError("database is locked")

    with monkeypatch.context() as patched:
        patched.setitem(module.VERBS, STANDS, busy)
        assert give_answers(now=DUE) == 0
    assert HeldAnswer.objects.exists()
    assert give_answers(now=DUE) == 1


def test_a_block_that_ended_meanwhile_hinders_no_reversal() -> None:
    reader = ReaderFactory()
    until = LATER + timedelta(seconds=5)
    decision = block_reader(reader, grounds=grounds(make_senior()), until=until, told=True, now=NOON)
    appeal = appeal_against(decision)
    hold_answer(appeal.pk, REVERSE, by=make_senior(), answer=ANSWER, now=LATER)
    assert give_answers(now=DUE) == 1
    appeal.refresh_from_db()
    assert (appeal.state, appeal.undone) == ("overturned", ["block-over"])
