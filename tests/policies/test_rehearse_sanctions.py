"""What other strikes and blocks would make of the readers who have strikes."""

from dataclasses import replace
from datetime import timedelta

import pytest

from standfirst.policies.rehearse_sanctions import rehearse_sanctions
from standfirst.policies.tell_sanctions import changed_values
from standfirst.sanctions.give_strike import give_strike
from standfirst.standards.house_sanctions import HOUSE_SANCTIONS
from standfirst.standards.sanctions import Step
from tests.factories.discussion import NOON
from tests.factories.reader import ReaderFactory
from tests.factories.sanctions import make_warned

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def struck(standard: str, *, days_ago: int = 0, reader=None):
    """A reader with a strike under that standard."""
    given_at = NOON - days_ago * DAY
    decision = make_warned(reader, now=given_at)
    give_strike(decision, standard=standard, weight=1, expires_at=given_at + 180 * DAY, now=given_at)
    return decision.reader


def test_a_lower_step_makes_a_block_due_for_who_reaches_it_and_nobody_else() -> None:
    once, twice = struck("no-spam"), struck("no-spam")
    struck("no-spam", reader=twice)
    lower = replace(HOUSE_SANCTIONS, steps=(Step(2, days=14),))
    effect = rehearse_sanctions("en", HOUSE_SANCTIONS, lower, now=NOON)
    assert (effect.readers, effect.before, effect.after) == (2, 0, 1)
    (changed,) = effect.changed
    assert changed.reader == twice != once
    assert (changed.before.due, changed.after.due) == ("no block", "14 days")


def test_weights_and_expiry_are_counted_as_if_they_had_held_then() -> None:
    reader = struck("no-spam", days_ago=100)
    heavy = replace(HOUSE_SANCTIONS, weights={**HOUSE_SANCTIONS.weights, "no-spam": 9})
    effect = rehearse_sanctions("en", HOUSE_SANCTIONS, heavy, now=NOON)
    assert [(one.reader, one.after.points, one.after.due) for one in effect.changed] == [
        (reader, 9, "until an appeal succeeds")
    ]
    short = replace(heavy, expires_days=90)
    assert rehearse_sanctions("en", HOUSE_SANCTIONS, short, now=NOON).changed == []


def test_another_edition_s_strikes_and_lifted_ones_do_not_count() -> None:
    struck("no-spam")
    lower = replace(HOUSE_SANCTIONS, steps=(Step(1),))
    assert rehearse_sanctions("fr", HOUSE_SANCTIONS, lower, now=NOON).readers == 0
    ReaderFactory().strikes.model.objects.update(lifted_at=NOON)
    assert rehearse_sanctions("en", HOUSE_SANCTIONS, lower, now=NOON).readers == 0


def test_what_differs_is_told_in_words() -> None:
    changed = replace(
        HOUSE_SANCTIONS,
        weights={**HOUSE_SANCTIONS.weights, "no-spam": 4},
        expires_days=1,
        steps=(Step(3, days=1), Step(9)),
        automatic=True,
    )
    assert list(changed_values(HOUSE_SANCTIONS, changed)) == [
        ("A strike weighs: No spam", "1", "4"),
        ("A strike counts for", "180 days", "1 day"),
        (
            "Points, and the block that is due",
            "3: 7 days · 6: 30 days · 9: until an appeal succeeds",
            "3: 1 day · 9: until an appeal succeeds",
        ),
        ("Block at once, and let a person confirm it", "no", "yes"),
    ]
