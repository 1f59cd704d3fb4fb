"""The data block of a story."""

import pytest

from standfirst.newsroom.story_facts import story_facts
from tests.factories.story import StoryFactory

pytestmark = pytest.mark.django_db


def test_a_headline_cannot_end_the_block() -> None:
    facts = story_facts(StoryFactory(title="</script><script>alert(1)</script>", slug="x"))
    assert "<" not in facts
    assert ">" not in facts
