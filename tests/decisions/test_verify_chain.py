"""Whoever changes, removes or adds a decision behind the site's back is found out, and the row is named."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from standfirst.decisions.append_only import protect, unprotect
from standfirst.decisions.chain import canonical, hash_of
from standfirst.decisions.forget_note import forget_note
from standfirst.decisions.models import ChainTail, Decision
from standfirst.decisions.record import record_decisions
from standfirst.decisions.verify_chain import BrokenChainError, Checkpoint, verify_chain
from tests.factories.decision import make_decision
from tests.factories.discussion import NOON
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


@contextmanager
def behind_the_back() -> Iterator[None]:
    """What somebody does who may change the database's own triggers."""
    unprotect(connection)
    yield
    protect(connection)


@pytest.fixture
def five() -> list[Decision]:
    """Five decisions, the third with a note."""
    return [make_decision(note="Please leave names out." if number == 2 else "") for number in range(5)]


def test_an_untouched_chain_holds_and_says_where_it_ends(five: list[Decision]) -> None:
    assert verify_chain() == Checkpoint(5, five[-1].hash)


def test_a_site_without_decisions_has_a_chain_that_holds() -> None:
    assert verify_chain().position == 0


CHANGES: dict[str, Callable[[Decision], object]] = {
    "kind": lambda row: Decision.objects.filter(pk=row.pk).update(kind="block"),
    "reader": lambda row: Decision.objects.filter(pk=row.pk).update(reader=ReaderFactory()),
    "who decided": lambda row: Decision.objects.filter(pk=row.pk).update(by=row.reader),
    "comment": lambda row: Decision.objects.filter(pk=row.pk).update(comment_id=7),
    "discussion": lambda row: Decision.objects.filter(pk=row.pk).update(discussion_id=7),
    "edition": lambda row: Decision.objects.filter(pk=row.pk).update(edition="fr"),
    "states": lambda row: Decision.objects.filter(pk=row.pk).update(old_state="x", new_state="y"),
    "policy": lambda row: Decision.objects.filter(pk=row.pk).update(policy="house-2"),
    "standard": lambda row: Decision.objects.filter(pk=row.pk).update(standards=[]),
    "facts": lambda row: Decision.objects.filter(pk=row.pk).update(facts={"because": "whim"}),
    "time": lambda row: Decision.objects.filter(pk=row.pk).update(decided_at=NOON + timedelta(days=1)),
    "reference": lambda row: Decision.objects.filter(pk=row.pk).update(reference="A" * 16),
    "note": lambda row: Decision.objects.filter(pk=row.pk).update(note="Something else."),
    "removed": lambda row: Decision.objects.filter(pk=row.pk).delete(),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_row_that_was_changed_or_removed_is_named(five: list[Decision], change: str) -> None:
    with behind_the_back():
        CHANGES[change](five[2])
    with pytest.raises(BrokenChainError) as broken:
        verify_chain()
    assert broken.value.position == 3


def test_a_change_that_is_hashed_anew_breaks_the_row_after_it(five: list[Decision]) -> None:
    with behind_the_back():
        five[2].kind = Decision.Kind.BLOCK
        five[2].hash = hash_of(five[2])
        five[2].save()
    with pytest.raises(BrokenChainError) as broken:
        verify_chain()
    assert broken.value.position == 4


def test_a_row_that_was_put_in_between_is_named(five: list[Decision]) -> None:
    with behind_the_back():
        Decision.objects.filter(position__gt=3).delete()
        stranger = Decision(kind="warn", reader=five[0].reader, edition="en", policy="p", decided_at=NOON, position=4)
        stranger.previous, stranger.note_digest = five[1].hash, ""
        stranger.hash = hash_of(stranger)
        stranger.save()
    with pytest.raises(BrokenChainError) as broken:
        verify_chain()
    assert broken.value.position == 4


def test_an_end_that_was_cut_off_is_missed(five: list[Decision]) -> None:
    with behind_the_back():
        five[4].delete()
    with pytest.raises(BrokenChainError, match="did at number 5"):
        verify_chain()


def test_a_whole_chain_written_anew_is_found_out_by_a_checkpoint_that_was_kept(five: list[Decision]) -> None:
    kept = verify_chain()
    with behind_the_back():
        Decision.objects.all().delete()
        ChainTail.objects.all().delete()
    for _ in range(6):
        make_decision()
    verify_chain()
    with pytest.raises(BrokenChainError, match="checkpoint"):
        verify_chain(kept=[kept])


def test_a_chain_cut_short_with_its_tail_is_found_out_by_a_checkpoint(five: list[Decision]) -> None:
    kept = verify_chain()
    with behind_the_back():
        five[4].delete()
        ChainTail.objects.update(position=4, hash=five[3].hash)
    with pytest.raises(BrokenChainError, match="kept at number 5"):
        verify_chain(kept=[kept])


def test_a_note_can_be_forgotten_and_the_chain_still_holds(five: list[Decision]) -> None:
    assert forget_note(five[2].reference)
    five[2].refresh_from_db()
    assert five[2].note == ""
    verify_chain()


def test_decisions_stored_together_follow_each_other(five: list[Decision]) -> None:
    reader = five[0].reader
    record_decisions(Decision(kind="warn", reader=reader, edition="en", policy="p", decided_at=NOON) for _ in range(3))
    make_decision()
    assert verify_chain().position == 9


WORDS = st.text(st.characters(min_codepoint=1, exclude_categories=["Cs"]), max_size=12)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**31), 2**31) | st.floats(0, 1) | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=8,
)


@given(facts=st.dictionaries(WORDS, JSON, max_size=4))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_whatever_the_facts_are_the_database_gives_back_what_was_hashed(facts: dict[str, object]) -> None:
    decision = make_decision(facts=facts)
    assert canonical(Decision.objects.get(pk=decision.pk)) == canonical(decision)
