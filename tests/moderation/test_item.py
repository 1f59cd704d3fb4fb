"""One item on one screen."""

from datetime import timedelta
from typing import Any

import pytest

from standfirst.discussion.models import Comment
from standfirst.moderation.care import care_for, set_care, today
from standfirst.moderation.claim_item import claim_item, subject_of
from standfirst.moderation.describe_comment import stamp
from standfirst.moderation.item import Item, find_comment, open_item
from standfirst.moderation.publish_comment import publish_comment
from standfirst.moderation.remove_comment import remove_comment
from standfirst.moderation.sanction_author import warn_author
from standfirst.moderation.settle_decisions import settle_decisions
from standfirst.moderation.undo_decision import undo_decision
from tests.factories.discussion import NOON, a_sentence, make_comment, make_place
from tests.factories.moderator import make_held_comment, make_moderator, make_senior
from tests.factories.report import make_report

pytestmark = pytest.mark.django_db
LATER = NOON + timedelta(minutes=30)


def opened(comment_id: int, **how: Any) -> Item:
    return open_item(find_comment(comment_id), **how)


def test_it_tells_what_was_said_around_what_was_reported_and_what_is_in_force() -> None:
    place, moderator = make_place(), make_moderator()
    before = make_comment(place, minute=1)
    parent = make_comment(place, minute=2)
    comment = make_comment(place, minute=3, answers=parent.pk)
    sibling = make_comment(place, minute=4, answers=parent.pk)
    reply = make_comment(place, minute=5, answers=comment.pk)
    report = make_report(comment, explanation="It is an advertisement.")
    warn_author(comment.pk, by=moderator, code="no-spam", note="", now=NOON)
    settle_decisions(now=LATER)
    item = opened(comment.pk, by=moderator, now=LATER)
    assert item.around.answered == parent
    assert before not in item.around.before
    assert item.around.after == [sibling]
    assert item.around.answers == [reply]
    assert item.reports == [report]
    assert item.standing.weight > 0
    assert item.standing.decisions[0].kind == "warn"


def test_comments_alike_tell_how_they_were_decided() -> None:
    place, moderator = make_place(), make_moderator()
    words = a_sentence()
    first = make_comment(place, text=words)
    remove_comment(first.pk, by=moderator, seen=stamp(first), code="no-spam", note="", now=NOON)
    second = make_comment(place, text=words.replace("I saw", "We saw"), minute=9)
    (similar,) = opened(second.pk, by=moderator, now=LATER).similar
    assert (similar.comment, similar.decision.kind, similar.same_words) == (first, "remove", True)


def test_what_was_taken_back_is_no_precedent_and_clears_nobody() -> None:
    place, moderator = make_place(), make_moderator()
    words = a_sentence()
    first = make_comment(place, text=words)
    removal = remove_comment(first.pk, by=moderator, seen=stamp(first), code="no-spam", note="", now=NOON)
    undo_decision(removal.reference, by=moderator, now=NOON)
    held = make_held_comment(place, author=first.author)
    publication = publish_comment(held.pk, by=moderator, seen="new", now=NOON)
    undo_decision(publication.reference, by=moderator, now=NOON)
    second = make_comment(place, text=words.replace("I saw", "We saw"), minute=9)
    assert opened(second.pk, by=moderator, now=LATER).similar == []
    assert opened(held.pk, by=moderator, now=LATER).held.record.cleared == 0


def test_opening_claims_it_and_counts_it_once() -> None:
    comment, moderator = make_held_comment(text="I want to kill myself tonight."), make_moderator()
    first = opened(comment.pk, by=moderator, now=LATER)
    opened(comment.pk, by=moderator, now=LATER + timedelta(minutes=1))
    assert first.covered
    counted = today(moderator, now=LATER, care=care_for(moderator))
    assert (counted.items, counted.harsh) == (1, 1)


def test_what_somebody_else_has_open_is_theirs() -> None:
    comment, colleague, me = make_held_comment(), make_moderator(), make_moderator()
    claim_item(subject_of(comment.pk), by=colleague, now=LATER)
    assert opened(comment.pk, by=me, now=LATER).claim.by == colleague
    assert today(me, now=LATER, care=care_for(me)).items == 0


def test_who_wants_to_see_all_is_shown_all() -> None:
    comment, moderator = make_held_comment(text="I want to kill myself tonight."), make_moderator()
    set_care(moderator, cover=False, grey=False, pause_after="7")
    item = opened(comment.pk, by=moderator, now=LATER)
    assert item.harsh
    assert not item.covered
    assert item.care.pause_after == 60


def test_only_what_somebody_may_is_offered() -> None:
    comment = make_held_comment()
    assert not opened(comment.pk, by=make_moderator(), now=LATER).may["block"]
    offered = opened(comment.pk, by=make_senior(), now=LATER).may
    assert [act for act, may in offered.items() if not may] == ["picture"]  # There is none to delete.
    author = Comment.objects.get().author
    assert not opened(comment.pk, by=author, now=LATER).may["decide"]


def test_a_screen_costs_the_same_however_much_surrounds_it(django_assert_max_num_queries) -> None:
    place, moderator = make_place(), make_moderator()
    comment = make_held_comment(place)
    for minute in range(12):
        make_comment(place, author=comment.author, minute=minute)
    with django_assert_max_num_queries(55):
        opened(comment.pk, by=moderator, now=LATER)
