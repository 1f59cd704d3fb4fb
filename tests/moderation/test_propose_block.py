"""Strikes add up to a block that the policy proposes, or gives until a person has looked, if its editor lets it."""

from datetime import timedelta
from typing import Any

import pytest
from allauth.account.models import EmailAddress

from standfirst.commons.address_hash import hashes_of_mailbox
from standfirst.decisions.models import Decision
from standfirst.discussion.models import EditionPolicy
from standfirst.moderation.count_strikes import count_strikes
from standfirst.moderation.propose_block import number_to_decide, proposed_block, proposed_blocks
from standfirst.readers.models import Reader
from standfirst.sanctions.block_reader import take_back_block
from standfirst.sanctions.confirm_block import confirm_block
from standfirst.sanctions.leave_unblocked import leave_unblocked
from standfirst.sanctions.models import Block, Strike
from standfirst.sanctions.standing import block_in_force, blocks_to_confirm, strikes_in_force
from standfirst.sanctions.warn_reader import warn_reader
from tests.factories.discussion import NOON
from tests.factories.moderator import make_moderator, make_senior
from tests.factories.reader import ReaderFactory
from tests.factories.sanctions import WEEK, grounds, make_blocked, make_restored
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)
STEPS = [{"points": 2, "days": 7}, {"points": 4, "days": None}]


@pytest.fixture
def edition() -> Any:
    return EditionFactory()


def adopt(edition: Any, **sanctions: Any) -> None:
    """A policy in which only the sanctions differ from those of the house."""
    rules = {"rules": [], "sanctions": {"weight": 1, "expires_days": 30, "steps": STEPS} | sanctions}
    EditionPolicy.objects.create(edition=edition, version=1, rules=rules, adopted_at=NOON)


def strike(reader: Reader, *, times: int = 1, code: str = "no-spam", now: Any = NOON) -> Decision | None:
    """What follows when the reader is warned so often."""
    block = None
    for _time in range(times):
        standards = [{"code": code, "title": code, "text": ""}]
        block = count_strikes(warn_reader(reader, grounds=grounds(standards=standards), now=now), now=now)
    return block


def test_a_step_that_the_points_reach_is_proposed_and_nothing_happens(edition: Any) -> None:
    adopt(edition)
    reader = ReaderFactory()
    strike(reader)
    assert proposed_block(reader, edition, now=NOON) is None
    strike(reader)
    proposal = proposed_block(reader, edition, now=NOON)
    assert proposal is not None
    assert (proposal.points, proposal.days, proposal.final) == (2, 7, False)
    assert [standard["code"] for standard in proposal.standards] == ["no-spam"]
    assert block_in_force(reader, NOON) is None


def test_the_policy_says_how_much_a_standard_weighs_and_how_long(edition: Any) -> None:
    adopt(edition, weights={"no-hatred": 4, "on-topic": 0})
    reader = ReaderFactory()
    strike(reader, code="on-topic")
    assert not Strike.objects.exists()
    strike(reader, code="no-hatred")
    given = Strike.objects.get()
    assert (given.weight, given.expires_at) == (4, NOON + timedelta(days=30))
    proposal = proposed_block(reader, edition, now=NOON)
    assert proposal is not None
    assert proposal.days is None
    assert proposed_block(reader, edition, now=NOON + timedelta(days=30)) is None


def test_one_decision_counts_once_however_often_it_is_counted(edition: Any) -> None:
    decision = warn_reader(ReaderFactory(), grounds=grounds(), now=NOON)
    for _again in range(2):
        count_strikes(decision, now=NOON)
    assert Strike.objects.count() == 1


def test_who_was_restored_is_proposed_for_a_final_block(edition: Any) -> None:
    adopt(edition)
    reader = make_restored()
    strike(reader, times=2, now=NOON + 2 * WEEK)
    proposal = proposed_block(reader, edition, now=NOON + 2 * WEEK)
    assert proposal is not None
    assert (proposal.final, proposal.days) == (True, None)


def test_a_moderator_who_leaves_a_reader_unblocked_is_asked_again_with_the_next_strike(edition: Any) -> None:
    adopt(edition)
    reader = ReaderFactory()
    strike(reader, times=2)
    leave_unblocked(reader, edition="en", by=make_senior(), now=NOON)
    assert list(proposed_blocks(None, now=NOON)) == []
    strike(reader, now=NOON + HOUR)
    assert [proposal.points for proposal in proposed_blocks(None, now=NOON + HOUR)] == [3]


def test_proposals_are_those_of_ones_editions_most_points_first(edition: Any) -> None:
    adopt(edition)
    few, many = ReaderFactory(), ReaderFactory()
    strike(few, times=2)
    strike(many, times=3)
    assert [proposal.reader for proposal in proposed_blocks(frozenset({"en"}), now=NOON)] == [many, few]
    assert list(proposed_blocks(frozenset({"fr"}), now=NOON)) == []


def test_where_the_editor_switched_it_on_the_block_is_given_and_waits_for_a_person(edition: Any) -> None:
    adopt(edition, automatic=True)
    reader = ReaderFactory()
    decision = strike(reader, times=2)
    assert decision is not None
    assert (decision.by, decision.policy, decision.facts["because"]) == (None, "en-1", "strikes")
    block = block_in_force(reader, NOON)
    assert block is not None
    assert (block.automatic, block.until) == (True, NOON + WEEK)
    assert list(blocks_to_confirm(NOON)) == [block]
    assert list(proposed_blocks(None, now=NOON)) == []
    senior = make_senior()
    confirm_block(block, by=senior, now=NOON + HOUR)
    assert not blocks_to_confirm(NOON + HOUR).exists()


def test_an_automatic_block_is_taken_back_at_any_time_and_counts_as_nothing(edition: Any) -> None:
    adopt(edition, automatic=True)
    reader = ReaderFactory()
    strike(reader, times=2)
    block = block_in_force(reader, NOON)
    assert block is not None
    take_back_block(block, grounds=grounds(), now=NOON + timedelta(days=3))
    assert block_in_force(reader, NOON + timedelta(days=3)) is None
    assert strikes_in_force(reader, NOON + timedelta(days=3)).count() == 2


def test_no_machine_blocks_for_good(edition: Any) -> None:
    adopt(edition, automatic=True)
    reader = make_restored()
    assert strike(reader, times=2, now=NOON + 2 * WEEK) is None
    assert block_in_force(reader, NOON + 2 * WEEK) is None
    assert [proposal.final for proposal in proposed_blocks(None, now=NOON + 2 * WEEK)] == [True]


def test_nothing_counts_that_a_machine_decided(edition: Any) -> None:
    decision = Decision.objects.get(pk=warn_reader(ReaderFactory(), grounds=grounds(), now=NOON).pk)
    decision.by_id = None
    count_strikes(decision, now=NOON)
    assert not Strike.objects.exists()


def test_nothing_counts_against_who_works_here(edition: Any) -> None:
    reader = ReaderFactory()
    decision = warn_reader(reader, grounds=grounds(), now=NOON)
    decision.reader = make_moderator()
    count_strikes(decision, now=NOON)
    assert not Strike.objects.exists()


def test_counting_what_is_to_decide_costs_the_same_however_much_it_is(
    edition: Any, django_assert_max_num_queries: Any
) -> None:
    adopt(edition)
    for number in range(5):
        strike(ReaderFactory(), times=2)
        with django_assert_max_num_queries(7):
            assert number_to_decide(None, now=NOON) == number + 1


def test_proposing_many_blocks_costs_as_many_queries_as_one_and_says_the_same(
    edition: Any, django_assert_max_num_queries: Any
) -> None:
    adopt(edition)
    readers = [make_restored(), ReaderFactory(), ReaderFactory()]
    for reader in readers:
        strike(reader, times=2, now=NOON + 2 * WEEK)
    with django_assert_max_num_queries(8):
        proposals = proposed_blocks(None, now=NOON + 2 * WEEK)
    alone = [proposed_block(reader, edition, now=NOON + 2 * WEEK) for reader in readers]
    assert sorted(proposals, key=lambda one: one.reader.pk) == sorted(
        filter(None, alone), key=lambda one: one.reader.pk
    )
    assert len(proposals) == 3
    assert len(proposed_blocks(None, now=NOON + 2 * WEEK, most=2)) == 2


def test_who_is_blocked_or_gone_is_not_counted(edition: Any) -> None:
    adopt(edition)
    blocked, gone, below = ReaderFactory(), ReaderFactory(), ReaderFactory()
    for reader, times in ((blocked, 2), (gone, 2), (below, 1)):
        strike(reader, times=times)
    make_blocked(blocked)
    strike(blocked)
    Reader.objects.filter(pk=gone.pk).update(is_active=False)
    assert number_to_decide(None, now=NOON) == len(list(proposed_blocks(None, now=NOON))) == 0
    assert number_to_decide(frozenset({edition.slug}), now=NOON) == 0
    gone.refresh_from_db()
    assert [proposed_block(reader, edition, now=NOON) for reader in (blocked, gone, below)] == [None] * 3


def test_who_is_blocked_at_the_address_of_a_deleted_account_is_not_counted(edition: Any) -> None:
    adopt(edition)
    reader = ReaderFactory()
    strike(reader, times=2)
    block = make_blocked()
    Block.objects.filter(pk=block.pk).update(address_hash=next(iter(hashes_of_mailbox(reader.email))))
    EmailAddress.objects.filter(user=reader).delete()
    assert number_to_decide(None, now=NOON) == len(list(proposed_blocks(None, now=NOON))) == 1
    assert proposed_block(reader, edition, now=NOON)
    EmailAddress.objects.create(user=reader, email=reader.email, verified=True)
    assert proposed_block(reader, edition, now=NOON) is None
    assert number_to_decide(None, now=NOON) == len(list(proposed_blocks(None, now=NOON))) == 0
