"""Following a discussion."""

from datetime import timedelta
from typing import Any

from standfirst.discussion.find_place import Place
from standfirst.discussion.follow_discussion import follow_discussion, see_discussion, unfollow_discussion
from standfirst.discussion.models import Follow
from tests.factories.discussion import NOON
from tests.factories.reader import ReaderFactory


def test_a_discussion_in_which_nothing_was_said_can_be_followed_once(place: Place, reader: Any) -> None:
    for hours in (0, 5):
        follow_discussion(reader, place, now=NOON + timedelta(hours=hours))
    assert Follow.objects.get(reader=reader).followed_at == NOON


def test_unfollowing_ends_ones_own_following_alone(place: Place, reader: Any) -> None:
    other = ReaderFactory()
    for who in (reader, other):
        follow_discussion(who, place, now=NOON)
    unfollow_discussion(reader, place.discussion.pk)
    assert list(Follow.objects.values_list("reader", flat=True)) == [other.pk]


def test_being_there_is_noted_for_who_follows_and_never_goes_back(place: Place, reader: Any) -> None:
    follow_discussion(reader, place, now=NOON)
    later = NOON + timedelta(hours=1)
    assert see_discussion(reader, place.discussion.pk, now=later)
    assert not see_discussion(reader, place.discussion.pk, now=NOON)
    assert not see_discussion(ReaderFactory(), place.discussion.pk, now=later)
    assert Follow.objects.get().seen_at == later
