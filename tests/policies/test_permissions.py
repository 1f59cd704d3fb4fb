"""The table of permissions, row by row."""

import pytest

from standfirst.commons.permissions import may
from standfirst.policies.permissions import MAY
from tests.factories.moderator import make_editor, make_moderator, make_senior
from tests.factories.reader import ReaderFactory
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("make", "reads", "changes"),
    [
        (ReaderFactory, False, False),
        (make_moderator, True, False),
        (make_senior, True, False),
        (make_editor, True, True),
        (lambda: make_editor("fr"), False, False),
        (lambda: ReaderFactory(is_superuser=True), True, True),
    ],
)
def test_who_may_what_in_an_edition(make, reads: bool, changes: bool) -> None:
    edition, reader = EditionFactory(), make()
    assert may(MAY, "read policies", reader, edition) is reads
    assert may(MAY, "change a policy", reader, edition) is changes


def test_who_moderates_anywhere_may_ask_which_editions_there_are() -> None:
    assert may(MAY, "read policies", make_moderator("fr"))
    assert not may(MAY, "read policies", ReaderFactory())
