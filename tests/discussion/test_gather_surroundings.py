"""What the site says that it looks at is what it looks at."""

from dataclasses import fields

import pytest

from standfirst.discussion.gather_surroundings import GATHERED, gather_surroundings
from tests.factories.discussion import NOON, make_place
from tests.factories.reader import ReaderFactory


@pytest.mark.django_db
def test_what_is_said_to_be_gathered_is_what_is_gathered() -> None:
    gathered = gather_surroundings("A sentence.", author=ReaderFactory(), place=make_place(), now=NOON).surroundings
    known = {field.name for field in fields(gathered) if getattr(gathered, field.name) is not None}
    assert known == {field.name for field in fields(GATHERED) if getattr(GATHERED, field.name) is not None}
