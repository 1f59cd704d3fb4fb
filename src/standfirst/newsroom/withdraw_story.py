"""Takes a published story off every page; `publish_story` brings it back."""

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction

from standfirst.newsroom.story import StoryPage


def withdraw_story(story: StoryPage, *, by: AbstractBaseUser | None = None) -> StoryPage:
    """Unpublish `story`; its text, its address and its discussion are kept. Withdrawing twice changes nothing."""
    with transaction.atomic():
        if story.live:
            story.unpublish(user=by)
    story.refresh_from_db()
    return story
