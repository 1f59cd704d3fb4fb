"""The lists in a reader's account."""

from datetime import timedelta
from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

from standfirst.discussion.cursor import read_cursor
from standfirst.discussion.find_place import Place
from standfirst.discussion.follow_discussion import follow_discussion, see_discussion
from standfirst.discussion.models import Comment
from standfirst.discussion.mute_reader import mute_reader
from standfirst.discussion.own_lists import all_own_comments, own_follows, own_mutes, own_votes
from standfirst.discussion.vote_for_comment import vote_for_comment
from standfirst.discussion.withdraw_comment import withdraw_comment
from tests.factories.discussion import NOON, make_comment, make_place, post, remove
from tests.factories.moderator import WITH_A_CARD
from tests.factories.reader import ReaderFactory


def at(minute: int) -> Any:
    return NOON + timedelta(minutes=minute)


def test_own_comments_come_in_every_state_with_the_decision_on_which_it_rests(place: Place, reader: Any) -> None:
    published, removed, withdrawn = (make_comment(place, author=reader, minute=minute) for minute in range(3))
    remove(removed)
    withdraw_comment(reader, place, withdrawn.pk, now=NOON)
    held = post(place, WITH_A_CARD, author=reader, now=at(9)).comment
    make_comment(place)
    page = all_own_comments(reader)
    assert [own.comment for own in page.comments] == [held, withdrawn, removed, published]
    assert [own.decision and own.decision.kind for own in page.comments] == ["hold", None, "remove", None]
    assert {own.story_is_public for own in page.comments} == {True}


def test_a_comment_below_a_story_that_is_gone_is_still_its_authors(place: Place, reader: Any) -> None:
    make_comment(place, author=reader)
    place.story.section.unpublish()
    assert [own.story_is_public for own in all_own_comments(reader).comments] == [False]


def test_long_lists_are_paged_by_key_at_the_same_price(place: Place, reader: Any) -> None:
    found = [make_comment(place, minute=minute % 7) for minute in range(43)]
    Comment.objects.update(author=reader)
    seen: list[Any] = []
    after, costs = None, []
    while True:
        with CaptureQueriesContext(connection) as asked:
            page = all_own_comments(reader, after=after)
        costs.append(len(asked))
        seen += [own.comment.pk for own in page.comments]
        if not page.after:
            break
        after = read_cursor(page.after)
    assert sorted(seen) == sorted(comment.pk for comment in found)
    assert len(costs) == 3
    assert set(costs) == {3}


def test_recommended_comments_are_listed_while_everybody_can_read_them(place: Place, reader: Any) -> None:
    stays, goes, elsewhere = make_comment(place), make_comment(place), make_comment(make_place())
    for comment, where in ((stays, place), (goes, place)):
        vote_for_comment(reader, where, comment.pk, now=NOON)
    other = make_place()
    unpublished = make_comment(other)
    vote_for_comment(reader, other, unpublished.pk, now=NOON)
    remove(goes)
    other.story.unpublish()
    assert [vote.comment for vote in own_votes(reader).rows] == [stays]
    assert elsewhere not in [vote.comment for vote in own_votes(reader).rows]


def test_new_comments_are_those_of_others_since_the_reader_was_there(place: Place, reader: Any) -> None:
    loud = ReaderFactory()
    mute_reader(reader, loud, now=NOON)
    make_comment(place, minute=1)
    follow_discussion(reader, place, now=at(5))
    make_comment(place, minute=6, author=reader)
    make_comment(place, minute=7, author=loud)
    gone = make_comment(place, minute=8)
    remove(gone)
    for minute in (9, 10):
        make_comment(place, minute=minute)
    assert [follow.new for follow in own_follows(reader).rows] == [2]
    see_discussion(reader, place.discussion.pk, now=at(9))
    assert [follow.new for follow in own_follows(reader).rows] == [1]


def test_a_followed_discussion_whose_story_is_gone_is_not_listed(place: Place, reader: Any) -> None:
    follow_discussion(reader, place, now=NOON)
    place.story.unpublish()
    assert own_follows(reader).rows == []


def test_muted_readers_are_listed_while_their_accounts_are_in_use(reader: Any) -> None:
    stays, goes = ReaderFactory(), ReaderFactory()
    for minute, muted in enumerate((stays, goes)):
        mute_reader(reader, muted, now=at(minute))
    goes.is_active = False
    goes.save()
    assert [mute.muted for mute in own_mutes(reader).rows] == [stays]
