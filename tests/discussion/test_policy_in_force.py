"""Which policy judges."""

from typing import Any

from standfirst.discussion.find_place import Place
from standfirst.discussion.models import EditionPolicy
from standfirst.discussion.policy_in_force import policies_in_force, policy_in_force
from standfirst.standards.house_policy import HOUSE_POLICY
from tests.factories.discussion import NOON, post
from tests.factories.story import EditionFactory

ADDRESS = "Write to anna@example.org, she knows more about the harbour."


def adopt(place: Place, version: int, rules: Any) -> EditionPolicy:
    return EditionPolicy.objects.create(edition=place.edition, version=version, rules=rules, adopted_at=NOON)


def test_an_edition_without_a_policy_has_that_of_the_house(place: Place) -> None:
    assert policy_in_force(place.edition) is HOUSE_POLICY


def test_the_newest_policy_of_an_edition_judges_its_comments(place: Place) -> None:
    adopt(place, 1, [{"standard": "privacy", "hold": 0.5}])
    assert post(place, ADDRESS).action.word == "hold"
    adopt(place, 2, [{"standard": "privacy", "ask": 0.5}])
    assert policy_in_force(place.edition).label == "en-2"
    assert post(place, ADDRESS).action.word == "ask"


def test_those_of_several_editions_are_read_at_once(place: Place, django_assert_num_queries: Any) -> None:
    other = EditionFactory(slug="fr")
    for version in (1, 2):
        adopt(place, version, [{"standard": "privacy", "ask": 0.5}])
    with django_assert_num_queries(1):
        policies = policies_in_force([place.edition, other])
    assert {slug: policy.label for slug, policy in policies.items()} == {"en": "en-2", "fr": HOUSE_POLICY.label}


def test_an_unsound_policy_leaves_no_comment_unjudged(place: Place) -> None:
    adopt(place, 1, [{"standard": "no-such-standard"}])
    assert policy_in_force(place.edition) is HOUSE_POLICY
