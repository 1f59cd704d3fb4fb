"""Who has an item open."""

from datetime import timedelta

import pytest

from standfirst.moderation.claim_item import (
    HOLDS_FOR,
    claim_item,
    claimed_by_others,
    claims_on,
    drop_old_claims,
    release_item,
    subject_of,
)
from standfirst.moderation.models import Claim
from tests.factories.discussion import NOON
from tests.factories.moderator import make_moderator

pytestmark = pytest.mark.django_db
SUBJECT = subject_of(12)
LATER = NOON + timedelta(minutes=1)


def test_who_comes_second_finds_who_was_first() -> None:
    first, second = make_moderator(), make_moderator()
    claim_item(SUBJECT, by=first, now=NOON)
    assert claim_item(SUBJECT, by=second, now=LATER).by == first
    assert claimed_by_others(second, now=LATER) == [12]
    assert claimed_by_others(first, now=LATER) == []


def test_looking_again_holds_it_longer_and_it_ends_by_itself() -> None:
    first, second = make_moderator(), make_moderator()
    claim_item(SUBJECT, by=first, now=NOON)
    assert claim_item(SUBJECT, by=first, now=LATER).since == NOON
    assert claims_on([SUBJECT], now=NOON + HOLDS_FOR)[SUBJECT].by == first
    assert claims_on([SUBJECT], now=LATER + HOLDS_FOR) == {}
    assert claim_item(SUBJECT, by=second, now=LATER + HOLDS_FOR).by == second


def test_only_ones_own_is_given_back() -> None:
    first, second = make_moderator(), make_moderator()
    claim_item(SUBJECT, by=first, now=NOON)
    release_item(SUBJECT, by=second)
    assert Claim.objects.exists()
    release_item(SUBJECT, by=first)
    assert not Claim.objects.exists()


def test_old_claims_are_dropped() -> None:
    claim_item(SUBJECT, by=make_moderator(), now=NOON)
    assert drop_old_claims(now=LATER) == 0
    assert drop_old_claims(now=NOON + HOLDS_FOR) == 1
