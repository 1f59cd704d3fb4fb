"""What a moderator can still undo."""

from datetime import timedelta

import pytest

from standfirst.appeals.hold_answer import hold_answer
from standfirst.appeals.models import Appeal
from standfirst.discussion.models import Cluster, ClusteredComment
from standfirst.moderation.decide_on_mob import publish_mob
from standfirst.moderation.publish_comment import publish_comment
from standfirst.moderation.undo_decision import undo_decision
from standfirst.moderation.way_back import way_back
from tests.factories.appeal import appeal_against, make_edition, remove_published
from tests.factories.discussion import NOON
from tests.factories.moderator import make_held_comment, make_senior

pytestmark = pytest.mark.django_db


def after(seconds: int):
    return NOON + timedelta(seconds=seconds)


def test_the_last_act_comes_first_and_each_lasts_as_long_as_its_own_seconds() -> None:
    make_edition()
    senior = make_senior()
    comment = make_held_comment()
    appeal = appeal_against(remove_published()[1], now=NOON)
    hold_answer(appeal.pk, Appeal.State.UPHELD, by=senior, answer="It was right.", now=NOON)
    decision = publish_comment(comment.pk, by=senior, seen="new", now=after(4))
    back = way_back(senior, now=after(5))
    assert back is not None
    assert (back.decisions, back.answer, back.seconds(after(5))) == ([decision], None, 9)
    undo_decision(decision.reference, by=senior, now=after(6))
    back = way_back(senior, now=after(7))
    assert back is not None
    assert back.answer is not None
    assert (back.decisions, back.answer.appeal, back.seconds(after(7))) == ([], appeal, 3)
    assert way_back(senior, now=after(10)) is None
    assert way_back(make_senior(), now=after(7)) is None


def test_a_flash_mob_is_one_act() -> None:
    senior, comments = make_senior(), [make_held_comment() for _ in range(3)]
    cluster = Cluster.objects.create(first_at=NOON, last_at=NOON, comment_count=3, author_count=3, formed_at=NOON)
    for one in comments:
        ClusteredComment.objects.filter(comment=one).update(cluster=cluster)
    alone = make_held_comment()
    publish_comment(alone.pk, by=senior, seen="new", now=NOON)
    outcome = publish_mob(cluster.pk, {one.pk: "new" for one in comments}, by=senior, now=after(1))
    back = way_back(senior, now=after(2))
    assert back is not None
    assert back.decisions == outcome.decisions
    assert back.mob == cluster.pk
