"""A block outlives the account on which it was put."""

import pytest

from standfirst.discussion.delete_account import delete_account as close_account
from standfirst.sanctions.keep_block import keep_block, release_block
from standfirst.sanctions.models import Block
from standfirst.sanctions.standing import block_in_force
from tests.factories.discussion import NOON
from tests.factories.reader import ReaderFactory
from tests.factories.sanctions import WEEK, grounds, make_restored

pytestmark = pytest.mark.django_db


def test_a_closed_account_counts_as_blocked_for_who_registers_with_its_address() -> None:
    reader = ReaderFactory(email="wilma@example.org")
    close_account(reader, grounds=grounds(), now=NOON)
    keep_block(reader, "Wilma@example.org", now=NOON)
    other = ReaderFactory(email="other@example.org")
    assert block_in_force(other, NOON + WEEK) is None
    keep_block(reader, "other@example.org", now=NOON)
    kept = block_in_force(other, NOON + WEEK)
    assert kept
    assert kept.until is None
    release_block(reader)
    assert not Block.objects.exists()


def test_after_a_restoration_it_is_final() -> None:
    reader = make_restored()
    close_account(reader, grounds=grounds(), now=NOON + 2 * WEEK)
    keep_block(reader, reader.email, now=NOON + 3 * WEEK)
    assert Block.objects.get(lifted_at=None).final
