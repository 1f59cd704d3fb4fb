"""Each decision is counted once, in its month, and closed months never change."""

from datetime import UTC, date, datetime, timedelta

import pytest

from standfirst.appeals.answer_appeal import overturn
from standfirst.commons.models import Version
from standfirst.discussion.models import Comment
from standfirst.moderation.describe_comment import stamp
from standfirst.moderation.publish_comment import publish_comment
from standfirst.moderation.remove_comment import remove_comment
from standfirst.moderation.undo_decision import undo_decision
from standfirst.transparency.count_months import count_again, count_months
from standfirst.transparency.models import MonthlyDelay, MonthlyFigure
from tests.factories.appeal import appeal_against, remove_published
from tests.factories.discussion import NOON, make_comment, make_place
from tests.factories.moderator import make_held_comment, make_moderator, make_senior

pytestmark = pytest.mark.django_db
MARCH = date(2026, 3, 1)
APRIL = datetime(2026, 4, 2, tzinfo=UTC)


def figures() -> dict[tuple[str, bool], int]:
    rows = MonthlyFigure.objects.filter(month=MARCH, measure__in=MonthlyFigure.Measure.values)
    found: dict[tuple[str, bool], int] = {}
    for row in rows:
        key = (row.measure, row.by_machine)
        found[key] = found.get(key, 0) + row.number
    return {key: number for key, number in found.items() if number}


def test_counts_what_machine_and_people_did() -> None:
    place, moderator = make_place(), make_moderator()
    make_comment(place)
    let_go, removed = (
        make_held_comment(place),
        make_held_comment(place, text="Write to 4111 1111 1111 1111, please do."),
    )
    now = NOON + timedelta(hours=3)
    publish_comment(let_go.pk, by=moderator, seen=stamp(let_go), now=now)
    remove_comment(removed.pk, by=moderator, seen=stamp(removed), code="privacy", note="", now=now)
    count_months(now=APRIL)
    count_months(now=APRIL)
    assert figures() == {
        ("published", True): 1,
        ("published", False): 1,
        ("held", True): 2,
        ("removed", False): 1,
    }
    assert sum(MonthlyDelay.objects.values_list("number", flat=True)) == 2


def test_what_was_undone_at_once_is_not_counted_even_if_counted_between() -> None:
    moderator, held = make_moderator(), make_held_comment()
    decision = publish_comment(held.pk, by=moderator, seen=stamp(held), now=NOON)
    count_months(now=NOON)
    undo_decision(decision.reference, by=moderator, now=NOON + timedelta(seconds=3))
    count_months(now=NOON)
    assert figures() == {("held", True): 1}


def test_an_appeal_counts_by_who_had_decided_and_what_it_brings_back_counts_once() -> None:
    _comment, decision = remove_published(by=make_moderator())
    overturn(appeal_against(decision).pk, by=make_senior(), answer="You were right.", now=NOON + timedelta(days=1))
    count_months(now=APRIL)
    assert figures() == {
        ("published", True): 1,
        ("removed", False): 1,
        ("appealed", False): 1,
        ("overturned", False): 1,
    }


def test_a_month_that_is_closed_stays_as_it_was() -> None:
    comment = make_comment(make_place())
    count_months(now=APRIL)
    Comment.objects.filter(pk=comment.pk).delete()
    count_months(now=APRIL + timedelta(days=40))
    assert figures() == {("published", True): 1}


def test_the_pages_are_made_anew_when_a_month_closes_and_not_before() -> None:
    place = make_place()
    key = f"transparency-{place.edition.pk}"
    count_months(now=NOON)
    before = Version.objects.get(key=key).number
    make_comment(place)
    count_months(now=NOON + timedelta(days=1))
    assert Version.objects.get(key=key).number == before
    count_months(now=APRIL)
    assert Version.objects.get(key=key).number == before + 1


def test_counting_again_comes_to_the_same() -> None:
    make_held_comment()
    count_months(now=APRIL)
    before = figures()
    count_again(now=APRIL)
    assert figures() == before
