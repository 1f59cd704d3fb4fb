"""A policy is adopted after its rehearsal, by somebody, for a reason; an earlier one comes back as a new version."""

from dataclasses import replace
from typing import Any

import pytest

from standfirst.discussion.models import EditionPolicy
from standfirst.discussion.policy_in_force import policy_in_force
from standfirst.newsroom.models import EditionPage
from standfirst.policies.adopt_policy import (
    NoReasonError,
    NotRehearsedError,
    OvertakenError,
    adopt_policy,
    roll_back_policy,
)
from standfirst.policies.begin_rehearsal import NothingChangedError, begin_rehearsal, cancel_rehearsal
from standfirst.policies.models import Rehearsal
from standfirst.policies.versions import rules_of, versions_of
from standfirst.standards.edition_words import EditionWords
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.policy import Policy
from tests.factories.discussion import NOON
from tests.factories.moderator import make_editor
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db
WHY = "Readers asked for it."
STRICT = replace(HOUSE_POLICY, words=EditionWords(strong=("grumbold",)))


@pytest.fixture
def edition() -> EditionPage:
    return EditionFactory()


@pytest.fixture
def editor() -> Any:
    return make_editor()


def rehearsed(edition: EditionPage, policy: Policy, editor: Any) -> Rehearsal:
    return begin_rehearsal(edition, policy, wanted=10, by=editor, now=NOON)


def adopt(edition: EditionPage, policy: Policy, editor: Any) -> EditionPolicy:
    return adopt_policy(rehearsed(edition, policy, editor).pk, by=editor, reason=WHY, now=NOON)


def test_what_was_rehearsed_is_adopted_with_author_and_reason(edition: EditionPage, editor: Any) -> None:
    version = adopt(edition, STRICT, editor)
    assert (version.version, version.adopted_by, version.reason, version.adopted_at) == (1, editor, WHY, NOON)
    assert policy_in_force(edition).words.strong == ("grumbold",)
    assert policy_in_force(edition).label == "en-1"
    assert Rehearsal.objects.get().state == Rehearsal.State.ADOPTED


def test_a_roll_back_is_a_new_version_with_the_rules_of_an_old_one(edition: EditionPage, editor: Any) -> None:
    adopt(edition, STRICT, editor)
    back = roll_back_policy(edition, to=0, instead_of=1, by=editor, reason="Too strict.", now=NOON)
    assert back.version == 2
    assert rules_of(policy_in_force(edition)) == rules_of(HOUSE_POLICY)
    assert [version.number for version in versions_of(edition)] == [2, 1, 0]
    again = roll_back_policy(edition, to=1, instead_of=2, by=editor, reason="After all.", now=NOON)
    assert policy_in_force(edition).words == STRICT.words
    assert again.version == 3


@pytest.mark.parametrize("reason", ["", "  \n "])
def test_nobody_changes_a_policy_without_a_reason(edition: EditionPage, editor: Any, reason: str) -> None:
    rehearsal = rehearsed(edition, STRICT, editor)
    with pytest.raises(NoReasonError):
        adopt_policy(rehearsal.pk, by=editor, reason=reason, now=NOON)
    with pytest.raises(NoReasonError):
        roll_back_policy(edition, to=0, instead_of=0, by=editor, reason=reason, now=NOON)
    assert not EditionPolicy.objects.exists()


def test_of_two_who_adopt_the_second_is_told(edition: EditionPage, editor: Any) -> None:
    first, second = rehearsed(edition, STRICT, editor), rehearsed(edition, replace(STRICT, rules=()), editor)
    adopt_policy(first.pk, by=editor, reason=WHY, now=NOON)
    with pytest.raises(OvertakenError):
        adopt_policy(second.pk, by=editor, reason=WHY, now=NOON)
    with pytest.raises(OvertakenError):
        roll_back_policy(edition, to=0, instead_of=0, by=editor, reason=WHY, now=NOON)
    assert EditionPolicy.objects.count() == 1


def test_what_was_cancelled_or_adopted_before_is_not_adopted(edition: EditionPage, editor: Any) -> None:
    rehearsal = rehearsed(edition, STRICT, editor)
    Rehearsal.objects.update(state=Rehearsal.State.RUNNING)
    cancel_rehearsal(rehearsal.pk)
    with pytest.raises(NotRehearsedError):
        adopt_policy(rehearsal.pk, by=editor, reason=WHY, now=NOON)


def test_a_policy_that_changes_nothing_is_not_rehearsed(edition: EditionPage, editor: Any) -> None:
    with pytest.raises(NothingChangedError):
        rehearsed(edition, HOUSE_POLICY, editor)
