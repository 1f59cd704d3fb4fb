"""The demo shows a rehearsal that waits to be adopted."""

import pytest

from standfirst.config.demo.policies import HELD_FROM, make_demo_rehearsal
from standfirst.policies.models import Rehearsal
from standfirst.standards.stored_policy import from_dict
from tests.factories.discussion import NOON, make_place
from tests.factories.moderator import make_held_comment
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


def test_a_rehearsal_waits_for_the_editor() -> None:
    ReaderFactory(email="editor@example.org")
    place = make_place()
    make_held_comment(place)
    rehearsal = make_demo_rehearsal(place.edition, now=NOON)
    rehearsal.refresh_from_db()
    assert (rehearsal.state, rehearsal.done) == (Rehearsal.State.DONE, 1)
    privacy = next(rule for rule in from_dict(rehearsal.rules).rules if rule.standard.code == "privacy")
    assert privacy.hold == HELD_FROM
