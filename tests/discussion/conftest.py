"""What the tests of discussions share."""

from typing import Any

import pytest

from standfirst.discussion.find_place import Place
from tests.factories.discussion import make_place
from tests.factories.reader import ReaderFactory


@pytest.fixture
def place(db: None) -> Place:
    """An open discussion with nothing in it."""
    return make_place()


@pytest.fixture
def reader(db: None) -> Any:
    """A reader who may comment."""
    return ReaderFactory()
