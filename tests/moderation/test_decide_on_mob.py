"""A flash mob in one act."""

from datetime import timedelta

import pytest

from standfirst.decisions.models import Decision
from standfirst.discussion.clusters import open_clusters
from standfirst.discussion.find_place import find_place
from standfirst.discussion.models import Cluster, ClusteredComment, Comment
from standfirst.discussion.withdraw_comment import withdraw_comment
from standfirst.moderation.care import care_for, today
from standfirst.moderation.decide_on_comment import NoSuchStandardError
from standfirst.moderation.decide_on_mob import NobodyChosenError, publish_mob, remove_mob
from standfirst.moderation.describe_comment import stamp
from standfirst.moderation.flash_mobs import list_mobs, number_of_mobs, open_mob
from standfirst.moderation.undo_decision import undo_decision
from tests.factories.discussion import NOON, make_comment, make_place
from tests.factories.moderator import make_held_comment, make_moderator

pytestmark = pytest.mark.django_db
LATER = NOON + timedelta(minutes=20)
REASON = ("no-flash-mob", "Say it in your own words.")


@pytest.fixture
def voices() -> list[Comment]:
    """Three published and one held, brought together as comments alike are."""
    place = make_place()
    comments = [make_comment(place, minute=minute) for minute in range(3)] + [make_held_comment(place)]
    cluster = Cluster.objects.create(
        first_at=NOON, last_at=LATER, comment_count=4, author_count=4, formed_at=LATER, closed_at=None
    )
    ClusteredComment.objects.bulk_create(
        ClusteredComment(comment=one, cluster=cluster, author_id=one.author_id, posted_at=one.posted_at)
        for one in comments
    )
    return comments


def chosen(comments: list[Comment]) -> dict[int, str]:
    return {comment.pk: stamp(comment) for comment in comments}


def states() -> set[str]:
    return set(Comment.objects.values_list("state", flat=True))


def test_each_author_is_given_a_decision_and_a_reason_of_their_own(voices) -> None:
    moderator = make_moderator()
    outcome = remove_mob(Cluster.objects.get().pk, chosen(voices), by=moderator, reason=REASON, now=LATER)
    assert states() == {"removed"}
    assert {decision.reader_id for decision in outcome.decisions} == {voice.author_id for voice in voices}
    assert {decision.note for decision in outcome.decisions} == {"Say it in your own words."}
    assert len({decision.reference for decision in outcome.decisions}) == 4
    assert not open_clusters(LATER).exists()


def test_they_may_all_stand_and_what_was_held_is_published(voices) -> None:
    publish_mob(Cluster.objects.get().pk, chosen(voices), by=make_moderator(), now=LATER)
    assert states() == {"published"}
    assert number_of_mobs(make_moderator(), now=LATER) == 0


def test_what_changed_meanwhile_is_left_out_and_the_others_are_decided(voices) -> None:
    seen = chosen(voices)
    withdraw_comment(voices[0].author, find_place(voices[0].discussion_id), voices[0].pk, now=LATER)
    outcome = remove_mob(Cluster.objects.get().pk, seen, by=make_moderator(), reason=REASON, now=LATER)
    assert (len(outcome.decisions), outcome.left_out) == (3, 1)
    assert states() == {"withdrawn", "removed"}


def test_what_was_not_chosen_stays_and_so_does_the_mob(voices) -> None:
    remove_mob(Cluster.objects.get().pk, chosen(voices[:2]), by=make_moderator(), reason=REASON, now=LATER)
    assert number_of_mobs(make_moderator(), now=LATER) == 1
    assert len(open_mob(Cluster.objects.get().pk, by=make_moderator(), now=LATER).voices) == 2


def test_a_moderator_of_another_edition_decides_nothing(voices) -> None:
    elsewhere = make_moderator("fr")
    outcome = remove_mob(Cluster.objects.get().pk, chosen(voices), by=elsewhere, reason=REASON, now=LATER)
    assert (outcome.decisions, outcome.left_out) == ([], 4)
    assert not any(voice.mine for voice in open_mob(Cluster.objects.get().pk, by=elsewhere, now=LATER).voices)


def test_a_moderator_of_one_edition_is_shown_and_counted_nothing_of_the_others(voices) -> None:
    number, here, elsewhere = Cluster.objects.get().pk, make_moderator("en"), make_moderator("fr")
    assert open_mob(number, by=elsewhere, now=LATER).voices == []
    assert list_mobs(elsewhere, now=LATER).mobs == []
    assert number_of_mobs(elsewhere, now=LATER) == 0
    assert len(open_mob(number, by=here, now=LATER).voices) == 4
    assert [mob.first for mob in list_mobs(here, now=LATER).mobs] == [voices[0]]
    assert number_of_mobs(here, now=LATER) == 1


def test_undoing_opens_the_mob_again(voices) -> None:
    moderator = make_moderator()
    outcome = remove_mob(Cluster.objects.get().pk, chosen(voices), by=moderator, reason=REASON, now=LATER)
    for decision in reversed(outcome.decisions):
        undo_decision(decision.reference, by=moderator, now=LATER + timedelta(seconds=5))
    assert states() == {"published", "held"}
    assert number_of_mobs(make_moderator(), now=LATER) == 1


def test_nothing_is_decided_without_a_standard_or_a_comment(voices) -> None:
    number, moderator = Cluster.objects.get().pk, make_moderator()
    before = Decision.objects.count()
    with pytest.raises(NoSuchStandardError):
        remove_mob(number, chosen(voices), by=moderator, reason=("no-fun", ""), now=LATER)
    with pytest.raises(NobodyChosenError):
        remove_mob(number, {}, by=moderator, reason=REASON, now=LATER)
    assert Decision.objects.count() == before


def test_the_list_shows_the_first_words_and_who_has_it_open(voices) -> None:
    moderator = make_moderator()
    open_mob(Cluster.objects.get().pk, by=moderator, now=LATER)
    (mob,) = list_mobs(moderator, now=LATER).mobs
    assert mob.first == voices[0]
    assert mob.claim.by == moderator


def test_opening_a_mob_counts_as_reading_once(voices) -> None:
    moderator = make_moderator()
    for minute in range(2):
        open_mob(Cluster.objects.get().pk, by=moderator, now=LATER + timedelta(minutes=minute))
    assert today(moderator, now=LATER, care=care_for(moderator)).items == 1
