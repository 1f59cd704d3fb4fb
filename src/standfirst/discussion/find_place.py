"""Finds where a comment is to stand: the story that everybody can read, its edition, and its discussion."""

from dataclasses import dataclass

from standfirst.discussion.models import Discussion
from standfirst.newsroom.models import EditionPage, StoryPage

LARGEST = 2**31 - 1  # Of the numbers that a page can have; databases refuse to compare with larger ones.


class UnknownDiscussionError(LookupError):
    """No story that everybody can read has a discussion of this number."""


@dataclass(frozen=True, slots=True)
class Place:
    """A discussion with what surrounds it. A discussion in which nothing has been said yet is not stored."""

    story: StoryPage
    edition: EditionPage
    discussion: Discussion

    @property
    def language(self) -> str:
        """The edition's language by ISO 639-1 code: `pt` for `pt-br`."""
        return self.edition.language.partition("-")[0].lower()

    @property
    def address(self) -> str:
        """Where everything about the discussion is below: `/discussions/12/`."""
        return f"/discussions/{self.discussion.pk}/"

    @property
    def shows(self) -> tuple[str, ...]:
        """What a public page of this discussion shows."""
        return self.key, self.quiet_key, f"story-{self.story.pk}", f"edition-{self.edition.pk}"

    @property
    def key(self) -> str:
        """The name under which the discussion is touched."""
        return f"discussion-{self.discussion.pk}"

    @property
    def quiet_key(self) -> str:
        """The same for what no live stream tells of, such as a vote or a new picture: who opens a page next sees it."""
        return f"quiet-{self.discussion.pk}"


def find_place(discussion_id: int) -> Place:
    """Raises `UnknownDiscussionError` where there is no such story, or it is not, or no longer, public."""
    if discussion_id > LARGEST:
        raise UnknownDiscussionError(discussion_id)
    story = StoryPage.objects.live().defer("body").filter(pk=discussion_id).first()
    if story is None or not (story.section.live and story.edition.live):
        raise UnknownDiscussionError(discussion_id)
    discussion = Discussion.objects.filter(pk=story.pk).first() or Discussion(story=story)
    return Place(story, story.edition, discussion)
