"""What can be appealed against, and until when."""

from datetime import timedelta

import pytest

from standfirst.appeals.answer_appeal import overturn
from standfirst.appeals.make_appeal import CannotAppealError
from standfirst.appeals.may_appeal import SIX_MONTHS, TOLD, Obstacle, obstacle_to
from standfirst.decisions.models import Decision
from standfirst.discussion.change_state import change_state
from standfirst.discussion.models import Comment
from tests.factories.appeal import LATER, appeal_against, block, grounds, remove_published
from tests.factories.decision import make_decision
from tests.factories.discussion import NOON
from tests.factories.moderator import make_senior
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def test_six_months_and_not_a_moment_longer() -> None:
    _comment, decision = remove_published()
    assert timedelta(days=183) <= SIX_MONTHS
    assert obstacle_to(decision, now=NOON + SIX_MONTHS) is None
    assert obstacle_to(decision, now=NOON + SIX_MONTHS + timedelta(seconds=1)) == Obstacle.TOO_LATE


def test_once_a_decision() -> None:
    _comment, decision = remove_published()
    appeal_against(decision)
    assert obstacle_to(decision, now=LATER) == Obstacle.OPEN
    with pytest.raises(CannotAppealError):
        appeal_against(decision)


def test_what_was_put_back_meanwhile_is_in_force_no_more() -> None:
    comment, decision = remove_published()
    change_state(comment, Comment.State.PUBLISHED, grounds=grounds(make_senior()), now=LATER)
    assert obstacle_to(decision, now=LATER) == Obstacle.OVERTAKEN
    again = change_state(comment, Comment.State.REMOVED, grounds=grounds(make_senior()), now=LATER)
    assert obstacle_to(decision, now=LATER) == Obstacle.OVERTAKEN
    assert again
    assert obstacle_to(again, now=LATER) is None


def test_a_second_block_after_a_restoration_is_final() -> None:
    reader = ReaderFactory()
    overturn(appeal_against(block(reader)).pk, by=make_senior(), answer="Once.", now=LATER)
    second = block(reader, now=NOON + DAY)
    assert obstacle_to(second, now=NOON + 2 * DAY) == Obstacle.FINAL


@pytest.mark.parametrize(
    ("kind", "obstacle"),
    [
        (Decision.Kind.HOLD, Obstacle.WAITING),
        (Decision.Kind.PUBLISH, Obstacle.NOT_AGAINST),
        (Decision.Kind.RESTORE, Obstacle.NOT_AGAINST),
        (Decision.Kind.UPHOLD, Obstacle.LAST_WORD),
        (Decision.Kind.OVERTURN, Obstacle.LAST_WORD),
        (Decision.Kind.WARN, None),
    ],
)
def test_each_kind(kind: Decision.Kind, obstacle: Obstacle | None) -> None:
    assert obstacle_to(make_decision(kind), now=LATER) == obstacle


def test_every_obstacle_is_put_into_words() -> None:
    assert set(TOLD) == set(Obstacle)
