"""Puts a story before the readers, or a new version of it."""

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction

from standfirst.newsroom.section import SectionPage
from standfirst.newsroom.story import StoryPage


def publish_story(
    story: StoryPage, *, section: SectionPage | None = None, by: AbstractBaseUser | None = None
) -> StoryPage:
    """Publish `story` as it is now; a new one is placed into `section` first. The pages that show it become fresh.

    Raises `ValidationError` where the story is incomplete, `PermissionDenied`'s kin of Wagtail where `by` may not.
    """
    with transaction.atomic():
        if story.pk is None:
            if section is None:
                raise ValueError("A new story needs a section.")
            story.live = False  # Until its first revision is published, a few lines below.
            section.add_child(instance=story)
        story.save_revision(user=by).publish(user=by)
    story.refresh_from_db()
    return story
