"""An operator counts what is stored."""

from io import StringIO

import pytest
from django.core.management import call_command

from tests.factories.discussion import make_comment, make_place
from tests.factories.moderator import make_held_comment


@pytest.mark.django_db
def test_each_state_has_a_line() -> None:
    place = make_place()
    make_comment(place)
    make_comment(place, minute=5)
    make_held_comment(place)
    out = StringIO()
    call_command("count_comments", stdout=out)
    assert out.getvalue().splitlines() == ["held 1", "published 2"]
