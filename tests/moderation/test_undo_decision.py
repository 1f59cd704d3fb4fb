"""Undoing a decision within ten seconds."""

from datetime import timedelta

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied

from standfirst.appeals.may_appeal import Obstacle, obstacle_to
from standfirst.decisions.models import Decision
from standfirst.decisions.time_to_undo import ON_ITS_WAY, UNDO
from standfirst.discussion.find_place import find_place
from standfirst.discussion.models import Comment, Discussion
from standfirst.discussion.withdraw_comment import withdraw_comment
from standfirst.moderation.black_out_words import Passages, black_out_words
from standfirst.moderation.close_discussion import close_discussion
from standfirst.moderation.describe_comment import stamp
from standfirst.moderation.fill_queues import fill_queues
from standfirst.moderation.keep_comment import keep_comment
from standfirst.moderation.models import QueueItem, Settlement
from standfirst.moderation.own_decisions import own_decisions
from standfirst.moderation.publish_comment import publish_comment
from standfirst.moderation.remove_comment import remove_comment
from standfirst.moderation.sanction_author import block_author, delete_author, premoderate_author, warn_author
from standfirst.moderation.settle_decisions import settle_decisions
from standfirst.moderation.statement_words import words_of
from standfirst.moderation.undo_decision import TooLateError, undo_decision
from standfirst.sanctions.standing import block_in_force, premoderated, strikes_in_force, was_restored
from standfirst.sanctions.tell_reader import mail_reader
from tests.factories.discussion import NOON, make_comment, make_place
from tests.factories.moderator import WITH_A_CARD, make_held_comment, make_moderator, make_senior
from tests.factories.report import make_report

pytestmark = pytest.mark.django_db
SOON = NOON + timedelta(seconds=9)
LATE = NOON + UNDO + ON_ITS_WAY


def test_a_published_comment_is_held_again_and_the_second_decision_names_the_first() -> None:
    comment, moderator = make_held_comment(), make_moderator()
    first = publish_comment(comment.pk, by=moderator, seen="new", now=NOON)
    second = undo_decision(first.reference, by=moderator, now=SOON)
    assert Comment.objects.get().state == Comment.State.HELD
    assert (second.kind, second.facts["undoes"]) == (Decision.Kind.HOLD, first.reference)
    assert Discussion.objects.get().published_count == 0
    fill_queues(now=SOON)
    assert QueueItem.objects.filter(queue="held").count() == 1


def test_nobody_is_told_of_what_was_undone(django_capture_on_commit_callbacks) -> None:
    comment, moderator = make_held_comment(), make_moderator()
    decision = remove_comment(comment.pk, by=moderator, seen="new", code="privacy", note="", now=NOON)
    mail.outbox.clear()
    with django_capture_on_commit_callbacks(execute=True):
        undo_decision(decision.reference, by=moderator, now=SOON)
        assert settle_decisions(now=LATE) == 0
    assert mail.outbox == []


def test_a_published_comment_that_was_removed_is_published_again() -> None:
    comment, moderator = make_comment(make_place()), make_moderator()
    report = make_report(comment)
    decision = remove_comment(comment.pk, by=moderator, seen=stamp(comment), code="no-spam", note="", now=NOON)
    undo_decision(decision.reference, by=moderator, now=SOON)
    assert Comment.objects.get().state == Comment.State.PUBLISHED
    report.refresh_from_db()
    assert report.state == report.State.OPEN


def test_what_was_left_published_waits_again() -> None:
    comment, moderator = make_comment(make_place()), make_moderator()
    make_report(comment)
    decision = keep_comment(comment.pk, by=moderator, seen=stamp(comment), now=NOON)
    undo_decision(decision.reference, by=moderator, now=SOON)
    fill_queues(now=SOON)
    assert QueueItem.objects.filter(queue="reported").exists()


def test_words_that_were_made_unreadable_can_be_read_again_and_the_comment_is_held_again() -> None:
    comment, moderator = make_held_comment(), make_moderator()
    passages = Passages(words=("4111 1111 1111 1111",))
    decision = black_out_words(comment.pk, passages, by=moderator, seen="new", reason=("privacy", ""), now=NOON)
    undo_decision(decision.reference, by=moderator, now=SOON)
    comment.refresh_from_db()
    assert (comment.text, comment.state) == (WITH_A_CARD, Comment.State.HELD)


def test_what_was_put_on_the_author_is_taken_off_again() -> None:
    comment, senior = make_held_comment(), make_senior()
    author = comment.author
    for decide in (
        lambda: premoderate_author(comment.pk, days="7", by=senior, code="no-spam", note="", now=NOON),
        lambda: block_author(comment.pk, days="7", told=True, by=senior, reason=("no-spam", ""), now=NOON),
        lambda: delete_author(comment.pk, by=senior, code="no-spam", note="", now=NOON),
    ):
        undo_decision(decide().reference, by=senior, now=SOON)
        author.refresh_from_db()
        assert not premoderated(author, SOON)
        assert block_in_force(author, SOON) is None
        assert author.is_active
    assert not was_restored(author)


def test_a_warning_that_is_undone_is_told_nowhere_and_gives_no_strike(mailoutbox: list[object]) -> None:
    comment, moderator = make_held_comment(), make_moderator()
    decision = warn_author(comment.pk, by=moderator, code="no-spam", note="", now=NOON)
    assert own_decisions(comment.author).decisions == [first_held(comment)]
    undone = undo_decision(decision.reference, by=moderator, now=SOON)
    assert settle_decisions(now=LATE) == 0
    mailoutbox.clear()
    mail_reader.call(decision.pk, "warned")  # The worker's turn, after fifteen seconds.
    assert mailoutbox == []
    assert not strikes_in_force(comment.author, LATE).exists()
    assert own_decisions(comment.author).decisions == [first_held(comment)]
    assert obstacle_to(decision, now=LATE) == Obstacle.OVERTAKEN
    assert undone.facts["undoes"] == decision.reference
    assert "taken back" in str(words_of(undone).headline)


def first_held(comment: Comment):
    """What an author's account shows of a held comment."""
    decision = Decision.objects.get(comment_id=comment.pk, kind=Decision.Kind.HOLD)
    return decision, words_of(decision)


def test_a_warning_that_stands_is_mailed_once_and_gives_its_strike(
    mailoutbox: list[object], django_capture_on_commit_callbacks
) -> None:
    comment = make_held_comment()
    mailoutbox.clear()
    with django_capture_on_commit_callbacks(execute=True):
        decision = warn_author(comment.pk, by=make_moderator(), code="no-spam", note="", now=NOON)
    assert not strikes_in_force(comment.author, NOON).exists()
    with django_capture_on_commit_callbacks(execute=True):
        assert settle_decisions(now=LATE) == 1
    assert len(mailoutbox) == 1
    assert strikes_in_force(comment.author, LATE).get().decision == decision
    assert decision in [shown for shown, _words in own_decisions(comment.author).decisions]


def test_a_closed_discussion_is_open_again() -> None:
    place, moderator = make_place(), make_moderator()
    decision = close_discussion(place.story.pk, by=moderator, why="", now=NOON)
    undo_decision(decision.reference, by=moderator, now=SOON)
    assert find_place(place.story.pk).discussion.state == Discussion.State.OPEN


def test_after_ten_seconds_it_is_too_late() -> None:
    comment, moderator = make_held_comment(), make_moderator()
    decision = publish_comment(comment.pk, by=moderator, seen="new", now=NOON)
    with pytest.raises(TooLateError):
        undo_decision(decision.reference, by=moderator, now=LATE)
    assert Comment.objects.get().state == Comment.State.PUBLISHED


def test_only_who_decided_undoes_and_only_once() -> None:
    comment, moderator = make_held_comment(), make_moderator()
    decision = publish_comment(comment.pk, by=moderator, seen="new", now=NOON)
    with pytest.raises(PermissionDenied):
        undo_decision(decision.reference, by=make_moderator(), now=SOON)
    undo_decision(decision.reference, by=moderator, now=SOON)
    with pytest.raises(TooLateError):
        undo_decision(decision.reference, by=moderator, now=SOON)


def test_what_its_author_withdrew_meanwhile_stays_withdrawn() -> None:
    comment, moderator = make_held_comment(), make_moderator()
    decision = publish_comment(comment.pk, by=moderator, seen="new", now=NOON)
    withdraw_comment(comment.author, find_place(comment.discussion_id), comment.pk, now=SOON)
    with pytest.raises(TooLateError):
        undo_decision(decision.reference, by=moderator, now=SOON)
    assert Settlement.objects.count() == 1
