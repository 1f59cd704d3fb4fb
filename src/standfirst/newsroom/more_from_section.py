"""A few other stories of a story's section, newest first."""

from standfirst.newsroom.stories_of import place, stories_of, with_pictures
from standfirst.newsroom.story import StoryPage

ENOUGH = 4


def more_from_section(story: StoryPage) -> list[StoryPage]:
    """The newest others; none where the section is unpublished."""
    sections = [story.section] if story.section.live else []
    stories = list(with_pictures(stories_of(sections).exclude(pk=story.pk))[:ENOUGH])
    place(stories, sections, story.edition)
    return stories
