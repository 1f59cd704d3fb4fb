"""The order of flash mobs: how urgent, read along by how many, since when they wait."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from standfirst.discussion.models import Cluster, ClusteredComment, Comment, Discussion
from standfirst.moderation.flash_mobs import PAGE, list_mobs
from standfirst.moderation.models import MobPlace
from standfirst.moderation.place_mobs import rebuild_places
from tests.factories.discussion import NOON, make_comment, make_place
from tests.factories.moderator import make_held_comment, make_moderator
from tests.factories.report import make_report

pytestmark = pytest.mark.django_db
LATER = NOON + timedelta(hours=2)
THREAT = "I know where you live and I will kill you."


def make_mob(comments: list[Comment], *, readers: int = 5, since: datetime = NOON) -> Cluster:
    """The posts of one mob; so many readers, whoever they are."""
    cluster = Cluster.objects.create(
        first_at=since, last_at=LATER, comment_count=readers, author_count=readers, formed_at=since
    )
    ClusteredComment.objects.filter(comment__in=comments).delete()
    for one in comments:
        ClusteredComment.objects.create(comment=one, cluster=cluster, author_id=one.author_id, posted_at=since)
    return cluster


def order() -> list[Cluster]:
    return [mob.cluster for mob in list_mobs(make_moderator(), now=LATER).mobs]


def lines() -> list[str]:
    return [mob.place for mob in list_mobs(make_moderator(), now=LATER).mobs]


def read_by(comment: Comment, number: int) -> Comment:
    """In a discussion of so many comments."""
    Discussion.objects.filter(pk=comment.discussion_id).update(published_count=number)
    return comment


def test_a_threat_by_few_comes_before_a_chorus_of_many() -> None:
    chorus = make_mob([read_by(make_comment(make_place()), 900)], readers=80)
    threat = make_mob([make_held_comment(text=THREAT)], readers=3)
    assert order() == [threat, chorus]
    assert lines()[0].startswith("A threat: somebody may be in danger · ")
    assert lines()[1] == "No organised choruses · 900 comments in its discussions · waiting: 2\xa0hours"


def test_of_two_as_urgent_that_which_more_read_along_comes_first_and_then_that_which_waits_longer() -> None:
    large = [read_by(make_comment(make_place()), 20) for _ in range(2)]
    late = make_mob([make_comment(make_place())], readers=90, since=NOON + timedelta(minutes=5))
    early = make_mob([make_comment(make_place())])
    wide = make_mob(large, since=NOON + timedelta(minutes=9))
    assert order() == [wide, early, late]
    assert "40 comments in its discussions" in lines()[0]


def test_what_was_reported_counts_and_so_does_what_comes_later() -> None:
    quiet, loud = make_comment(make_place()), make_comment(make_place())
    first, second = make_mob([quiet]), make_mob([loud])
    assert order() == [first, second]
    make_report(loud, standard="no-self-harm")
    rebuild_places(now=LATER)
    assert order() == [second, first]
    threat = make_held_comment(text=THREAT)
    ClusteredComment.objects.filter(comment=threat).delete()
    ClusteredComment.objects.create(comment=threat, cluster=first, author_id=threat.author_id, posted_at=LATER)
    Cluster.objects.filter(pk=first.pk).update(last_at=LATER + timedelta(seconds=1))
    assert MobPlace.objects.get(pk=first.pk).reason == "no-flash-mob"
    order()
    assert MobPlace.objects.get(pk=first.pk).reason == "threat"


def test_none_is_left_out_of_the_pages() -> None:
    mobs = [make_mob([], since=NOON + timedelta(minutes=number % 9)) for number in range(PAGE + 5)]
    moderator = make_moderator()
    first = list_mobs(moderator, now=LATER)
    second = list_mobs(moderator, now=LATER, after=first.after)
    shown = [mob.cluster for mob in first.mobs + second.mobs]
    assert len(shown) == len(mobs)
    assert set(shown) == set(mobs)
    assert [one.formed_at for one in shown] == sorted(one.formed_at for one in mobs)
    assert second.after == ""


@pytest.mark.parametrize("after", ["x", "9-9-9", "1-" + "9" * 18 + "-1", "--", "1-2-3-4"])
def test_any_place_can_be_asked_for(after: str) -> None:
    mob = make_mob([make_comment(make_place())])
    assert mob in [*order(), *[one.cluster for one in list_mobs(make_moderator(), now=LATER, after=after).mobs]]


def test_an_old_place_leads_to_the_beginning() -> None:
    mob = make_mob([make_comment(make_place())])
    assert [one.cluster for one in list_mobs(make_moderator(), now=LATER, after="31-12").mobs] == [mob]


def test_a_page_costs_the_same_however_many_there_are() -> None:
    moderator = make_moderator()

    def queries() -> int:
        rebuild_places(now=LATER)
        with CaptureQueriesContext(connection) as captured:
            list_mobs(moderator, now=LATER)
        return len(captured)

    make_mob([make_comment(make_place())])
    queries()  # Their roles are read once.
    one = queries()
    for _ in range(4):
        make_mob([make_comment(make_place())])
    assert queries() == one


def test_placing_costs_the_same_however_many_there_are(django_assert_max_num_queries: Any) -> None:
    for _ in range(4):
        make_mob([make_comment(make_place()), make_comment(make_place())])
    with django_assert_max_num_queries(12):
        rebuild_places(now=LATER)
    assert MobPlace.objects.count() == 4
