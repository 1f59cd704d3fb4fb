"""What the tests of learning share: an edition in which moderators have decided much."""

from collections.abc import Callable, Iterator

import pytest

from standfirst.discussion.corrected_scores import read_correction
from standfirst.learning import harmless
from standfirst.newsroom.models import EditionPage
from tests.factories.discussion import make_place
from tests.factories.lesson import make_example, store_examples
from tests.factories.moderator import make_moderator
from tests.factories.reader import ReaderFactory


@pytest.fixture(autouse=True)
def _nothing_remembered(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Rows of one test have the numbers of another's; and no trained model is loaded."""
    monkeypatch.setattr(harmless, "measure_many", lambda texts, _: [{"insult": 0.02}] * len(texts))
    for remembered in (read_correction, harmless.harmless):
        remembered.cache_clear()
    yield
    for remembered in (read_correction, harmless.harmless):
        remembered.cache_clear()


@pytest.fixture
def decided(db: None) -> Callable[..., EditionPage]:
    """Store so many examples as comments with the decisions on them; returns their edition."""

    def decide(count: int, first: int = 0) -> EditionPage:
        place, moderator, author = make_place(), make_moderator(), ReaderFactory()
        examples = [make_example(number) for number in range(first, first + count)]
        store_examples(examples, place, author=author, by=moderator)
        return place.edition

    return decide
