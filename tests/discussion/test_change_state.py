"""The one place where states change."""

import pytest

from standfirst.commons.models import Version
from standfirst.decisions.grounds import Grounds
from standfirst.decisions.models import Decision
from standfirst.discussion.change_state import ChangeNotAllowedError, change_state
from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Comment, Discussion
from standfirst.discussion.withdraw_comment import withdraw_comment
from tests.factories.discussion import NOON, REMOVE, make_comment, remove
from tests.factories.moderator import make_moderator

State = Comment.State
PUBLISH = Grounds(edition="en", policy="house-1")


def test_a_decision_says_what_was_what_is_who_and_why(place: Place) -> None:
    comment, moderator = make_comment(place), make_moderator()
    grounds = Grounds("en", "house-1", by=moderator, standards=REMOVE.standards, note="Please leave links out.")
    decision = change_state(comment, State.REMOVED, grounds=grounds, now=NOON)
    assert (decision.old_state, decision.new_state, decision.kind) == ("published", "removed", "remove")
    assert (decision.by, decision.reader, decision.comment_id) == (moderator, comment.author, comment.pk)
    assert (decision.note, decision.standards[0]["code"]) == ("Please leave links out.", "no-spam")


def test_the_count_follows_every_change(place: Place) -> None:
    comment = make_comment(place)
    counts = []
    for state, grounds in ((State.HELD, PUBLISH), (State.PUBLISHED, PUBLISH), (State.REMOVED, REMOVE)):
        change_state(comment, state, grounds=grounds, now=NOON)
        counts.append(Discussion.objects.get().published_count)
    assert counts == [0, 1, 0]


def test_every_change_makes_the_pages_of_the_discussion_fresh(place: Place) -> None:
    comment = make_comment(place)
    before = Version.objects.get(key=place.key).number
    remove(comment)
    assert Version.objects.get(key=place.key).number == before + 1


def test_nothing_brings_a_withdrawn_comment_back(place: Place) -> None:
    comment = make_comment(place)
    withdraw_comment(comment.author, place, comment.pk, now=NOON)
    for state in (State.PUBLISHED, State.HELD, State.REMOVED):
        with pytest.raises(ChangeNotAllowedError):
            change_state(comment, state, grounds=PUBLISH, now=NOON)


def test_the_state_in_the_database_counts_not_the_one_that_was_read_earlier(place: Place) -> None:
    comment = make_comment(place)
    stale = Comment.objects.get(pk=comment.pk)
    remove(comment)
    with pytest.raises(ChangeNotAllowedError):
        change_state(stale, State.REMOVED, grounds=REMOVE, now=NOON)
    assert Decision.objects.count() == 1
    assert Discussion.objects.get().published_count == 0


def test_an_author_alone_can_neither_hold_nor_remove_nor_publish(place: Place) -> None:
    comment = make_comment(place)
    remove(comment)
    for state in (State.PUBLISHED, State.HELD, State.REMOVED):
        with pytest.raises(ChangeNotAllowedError):
            change_state(comment, state, grounds=None, now=NOON)
