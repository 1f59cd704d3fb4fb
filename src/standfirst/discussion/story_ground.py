"""What a story is about: the words that comments on it are measured against, found once a version of the story."""

from datetime import datetime
from functools import lru_cache

from standfirst.newsroom.models import StoryPage
from standfirst.signals.topic import ground_of

KEPT = 128  # Stories that are being discussed just now.


def story_ground(story: StoryPage) -> frozenset[str]:
    """Asks the database only where this process has not met this version yet."""
    return ground_of_version(story.pk, story.live_revision_id, story.last_published_at)


@lru_cache(maxsize=KEPT)
def ground_of_version(number: int, _revision: int | None, _published_at: datetime | None) -> frozenset[str]:
    return ground_of(words_of(StoryPage.objects.get(pk=number)))


def words_of(story: StoryPage) -> str:
    """All that readers see of a story, without its notes."""
    body = story.body.stream_block.get_searchable_content(story.body)
    return "\n".join([story.title, story.standfirst, story.dateline, *map(str, body), *story.tag_names])
