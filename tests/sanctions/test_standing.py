"""How a reader stands at a moment, without anything having to run."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import AnonymousUser

from standfirst.sanctions.block_reader import take_back_block
from standfirst.sanctions.give_strike import give_strike, lift_strike, lift_strikes_of
from standfirst.sanctions.models import Strike
from standfirst.sanctions.premoderate_reader import end_premoderation, premoderate_reader
from standfirst.sanctions.standing import (
    block_in_force,
    block_of_address,
    blocks_to_confirm,
    past_blocks,
    premoderated,
    strikes_in_force,
)
from tests.factories.discussion import NOON
from tests.factories.moderator import make_moderator, make_senior
from tests.factories.reader import ReaderFactory
from tests.factories.sanctions import WEEK, grounds, make_blocked, make_restored, make_warned

pytestmark = pytest.mark.django_db
MOMENT = timedelta(microseconds=1)


def test_a_visitor_is_never_blocked() -> None:
    assert block_in_force(AnonymousUser(), NOON) is None


def test_an_address_is_as_blocked_as_its_account_whatever_its_case() -> None:
    block = make_blocked(ReaderFactory(email="ada@example.org"))
    assert block_of_address(" Ada@Example.ORG ", NOON) == block
    assert block_of_address("bob@example.org", NOON) is None


def test_a_block_that_was_taken_back_is_none_of_the_past_ones() -> None:
    senior = make_senior()
    reader = make_restored()
    taken_back = make_blocked(reader, by=senior, now=NOON + 2 * WEEK)
    take_back_block(taken_back, grounds=grounds(senior), now=NOON + 2 * WEEK)
    assert [block.ending for block in past_blocks(reader)] == ["restored"]


def test_only_blocks_by_the_policy_that_nobody_looked_at_are_to_be_confirmed() -> None:
    make_blocked()
    assert not blocks_to_confirm(NOON).exists()


def test_premoderation_ends_by_itself_or_by_a_moderator() -> None:
    reader, freed, moderator = ReaderFactory(), ReaderFactory(), make_moderator()
    for one in (reader, freed):
        premoderate_reader(one, grounds=grounds(moderator), until=NOON + WEEK, now=NOON)
    end_premoderation(freed, grounds=grounds(moderator), now=NOON + MOMENT)
    assert [premoderated(reader, NOON), premoderated(reader, NOON + WEEK - MOMENT)] == [True, True]
    assert [premoderated(reader, NOON + WEEK), premoderated(freed, NOON + MOMENT)] == [False, False]


def test_a_strike_counts_until_it_expires_in_its_edition_and_once_a_decision() -> None:
    decision = make_warned()
    for _again in range(2):
        give_strike(decision, standard="no-spam", weight=2, expires_at=NOON + WEEK, now=NOON)
    reader = decision.reader
    assert [strike.weight for strike in strikes_in_force(reader, NOON)] == [2]
    assert not strikes_in_force(reader, NOON, "fr").exists()
    assert not strikes_in_force(reader, NOON + WEEK).exists()


def test_a_strike_that_was_lifted_counts_no_more_and_says_who_lifted_it() -> None:
    decision, moderator = make_warned(), make_moderator()
    give_strike(decision, standard="no-spam", weight=1, expires_at=NOON + WEEK, now=NOON)
    lift_strikes_of(decision, by=moderator, now=NOON + MOMENT)
    assert not strikes_in_force(decision.reader, NOON + MOMENT).exists()
    strike = lift_strike(Strike.objects.get(), by=make_moderator(), now=NOON + WEEK)
    assert (strike.lifted_by, strike.lifted_at) == (moderator, NOON + MOMENT)
