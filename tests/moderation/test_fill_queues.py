"""The queues follow from what is held, reported and new."""

from datetime import timedelta

import pytest

from standfirst.discussion.find_place import find_place
from standfirst.discussion.models import Comment
from standfirst.discussion.withdraw_comment import withdraw_comment
from standfirst.moderation.describe_comment import stamp
from standfirst.moderation.fill_queues import FIRST, fill_queues, rebuild_queues
from standfirst.moderation.keep_comment import keep_comment
from standfirst.moderation.models import QueueItem
from standfirst.moderation.publish_comment import publish_comment
from standfirst.moderation.settle_decisions import settle_decisions
from tests.factories.discussion import NOON, make_comment, make_place
from tests.factories.moderator import make_held_comment, make_moderator
from tests.factories.reader import ReaderFactory
from tests.factories.report import make_report

pytestmark = pytest.mark.django_db
LATER = NOON + timedelta(minutes=30)
OLD = NOON - timedelta(days=300)


def queued(queue: str) -> list[int]:
    fill_queues(now=LATER)
    return list(QueueItem.objects.filter(queue=queue).order_by("-rank", "since").values_list("comment_id", flat=True))


def old_reader():
    return ReaderFactory(date_joined=OLD)


def test_a_held_comment_waits_until_it_is_decided_on() -> None:
    comment = make_held_comment()
    assert queued("held") == [comment.pk]
    publish_comment(comment.pk, by=make_moderator(), seen="new", now=LATER)
    assert queued("held") == []


def test_what_its_author_withdraws_or_whose_author_is_gone_waits_no_more() -> None:
    withdrawn, orphaned = make_held_comment(), make_held_comment()
    assert len(queued("held")) == 2
    withdraw_comment(withdrawn.author, find_place(withdrawn.discussion_id), withdrawn.pk, now=LATER)
    orphaned.author.is_active = False
    orphaned.author.save()
    assert queued("held") == []


def test_self_harm_comes_before_a_card_number_that_waits_longer() -> None:
    card = make_held_comment()
    danger = make_held_comment(text="I want to kill myself tonight.", now=NOON + timedelta(minutes=9))
    assert queued("held") == [danger.pk, card.pk]
    assert QueueItem.objects.get(comment=danger).reason == "no-self-harm"


def test_new_words_give_a_held_comment_its_place_anew() -> None:
    comment = make_held_comment()
    fill_queues(now=LATER)
    Comment.objects.filter(pk=comment.pk).update(edited_at=LATER)
    fill_queues(now=LATER)
    assert QueueItem.objects.get().since == LATER


def test_a_published_comment_waits_once_it_is_reported_the_worst_report_counts() -> None:
    comment = make_comment(make_place(), author=old_reader())
    assert queued("reported") == []
    make_report(comment, now=NOON)
    assert queued("reported") == [comment.pk]
    make_report(comment, standard="no-self-harm", now=LATER)
    fill_queues(now=LATER)
    item = QueueItem.objects.get()
    assert (item.reason, item.since) == ("no-self-harm", NOON)


def test_a_reported_comment_that_was_left_published_does_not_come_back() -> None:
    comment = make_comment(make_place(), author=old_reader())
    make_report(comment)
    fill_queues(now=LATER)
    keep_comment(comment.pk, by=make_moderator(), seen=stamp(comment), now=LATER)
    assert queued("reported") == []
    settle_decisions(now=LATER + timedelta(minutes=1))
    assert queued("reported") == []


def test_the_first_comments_of_a_new_reader_wait_to_be_looked_at_and_later_ones_do_not() -> None:
    place, reader = make_place(), ReaderFactory(date_joined=NOON)
    first = make_comment(place, author=reader)
    make_comment(place, author=old_reader())
    assert queued("new") == [first.pk]
    keep_comment(first.pk, by=make_moderator(), seen=stamp(first), now=LATER)
    assert queued("new") == []
    for minute in range(1, FIRST + 1):
        make_comment(place, author=reader, minute=minute)
    assert len(queued("new")) == 0


def test_rebuilding_gives_the_same_places_and_counts_discussions_anew() -> None:
    comment = make_held_comment()
    fill_queues(now=LATER)
    place = find_place(comment.discussion_id)
    for minute in range(12):
        make_comment(place, author=old_reader(), minute=minute)
    before = QueueItem.objects.get()
    rebuild_queues(now=LATER)
    after = QueueItem.objects.get()
    assert (after.since, after.reason, after.comments) == (before.since, before.reason, 12)
    assert after.rank == before.rank + 1


def test_looking_twice_writes_nothing(django_assert_max_num_queries) -> None:
    make_held_comment()
    fill_queues(now=LATER)
    with django_assert_max_num_queries(8) as asked:
        fill_queues(now=LATER)
    assert all(query["sql"].startswith("SELECT") for query in asked.captured_queries)
