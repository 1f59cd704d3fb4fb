"""Where the same story can be read in other editions."""

from standfirst.newsroom.edition import live_editions
from standfirst.newsroom.edition_link import EditionLink, edition_link
from standfirst.newsroom.story import StoryPage


def story_translations(story: StoryPage) -> list[EditionLink]:
    """Links to all published versions, this one among them; none where the story stands in one edition only."""
    versions = {version.locale_id: version for version in story.get_translations().live() if version.section.live}
    if not versions:
        return []
    versions[story.locale_id] = story
    return [
        edition_link(edition, versions[edition.locale_id].address)
        for edition in live_editions()
        if edition.locale_id in versions
    ]
