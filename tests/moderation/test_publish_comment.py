"""A moderator publishes what the policy held."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied

from standfirst.decisions.models import Decision
from standfirst.discussion.find_place import find_place
from standfirst.discussion.models import Comment, Discussion
from standfirst.discussion.withdraw_comment import withdraw_comment
from standfirst.moderation.decide_on_comment import MeanwhileChangedError
from standfirst.moderation.publish_comment import publish_comment
from tests.factories.discussion import NOON, make_place, post
from tests.factories.moderator import WITH_A_CARD, make_held_comment, make_moderator
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db
LATER = NOON + timedelta(minutes=3)


def test_everybody_can_read_it_and_the_decision_says_who_from_what_and_when() -> None:
    comment, moderator = make_held_comment(), make_moderator()
    decision = publish_comment(comment.pk, by=moderator, seen="new", now=LATER)
    comment.refresh_from_db()
    assert comment.state == Comment.State.PUBLISHED
    assert Discussion.objects.get(pk=comment.discussion_id).published_count == 1
    assert (decision.kind, decision.old_state, decision.new_state) == (Decision.Kind.PUBLISH, "held", "published")
    assert (decision.by, decision.reader_id, decision.decided_at) == (moderator, comment.author_id, LATER)
    assert [standard["code"] for standard in decision.standards] == ["privacy"]


def test_the_decision_holds_none_of_the_words() -> None:
    decision = publish_comment(make_held_comment().pk, by=make_moderator(), seen="new", now=LATER)
    assert "4111" not in str([decision.facts, decision.standards, decision.note])


@pytest.mark.parametrize("who", [ReaderFactory, lambda: Comment.objects.get().author])
def test_a_reader_may_not_decide(who) -> None:
    comment = make_held_comment()
    with pytest.raises(PermissionDenied):
        publish_comment(comment.pk, by=who(), seen="new", now=LATER)
    assert Comment.objects.get(pk=comment.pk).state == Comment.State.HELD


def test_a_moderator_may_not_decide_on_words_of_their_own() -> None:
    moderator = make_moderator()
    comment = post(make_place(), WITH_A_CARD, author=moderator).comment
    with pytest.raises(PermissionDenied):
        publish_comment(comment.pk, by=moderator, seen="new", now=LATER)


def test_the_second_of_two_moderators_is_told_that_the_first_was_quicker() -> None:
    comment = make_held_comment()
    publish_comment(comment.pk, by=make_moderator(), seen="new", now=LATER)
    with pytest.raises(MeanwhileChangedError):
        publish_comment(comment.pk, by=make_moderator(), seen="new", now=LATER)
    assert Decision.objects.filter(kind=Decision.Kind.PUBLISH).count() == 1


def test_words_that_changed_since_they_were_seen_are_not_published() -> None:
    comment = make_held_comment()
    Comment.objects.filter(pk=comment.pk).update(edited_at=LATER)
    with pytest.raises(MeanwhileChangedError):
        publish_comment(comment.pk, by=make_moderator(), seen="new", now=LATER)


def test_a_withdrawn_comment_stays_withdrawn() -> None:
    comment = make_held_comment()
    withdraw_comment(comment.author, find_place(comment.discussion_id), comment.pk, now=LATER)
    with pytest.raises(MeanwhileChangedError):
        publish_comment(comment.pk, by=make_moderator(), seen="new", now=LATER)
