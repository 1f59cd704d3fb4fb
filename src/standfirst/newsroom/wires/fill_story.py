"""Fills a story from a wire item; filling it from an older version is its undo."""

from pathlib import Path

from django.utils import timezone
from django.utils.text import slugify

from standfirst.newsroom.author import Author, StoryAuthor
from standfirst.newsroom.story import StoryPage
from standfirst.newsroom.wires.item import WirePicture, WireStory
from standfirst.newsroom.wires.pictures import take_picture
from standfirst.newsroom.wires.to_body import split_dateline, to_body


def fill_story(story: StoryPage, item: WireStory, *, folder: Path) -> None:
    """Set all that an item knows of a story; nothing is saved but pictures and authors."""
    dateline, body = split_dateline(to_body(item.html, headline=item.headline))
    story.title = item.headline
    if not slugify(item.headline, allow_unicode=True):  # Else Wagtail makes a slug that is free in the section.
        story.slug = f"story-{story.short_code}"
    story.standfirst = "" if item.standfirst and item.standfirst in body else item.standfirst
    story.dateline = (item.dateline or dateline)[:80]
    story.dated_at = item.created or (story.dated_at if story.pk else None) or item.changed or timezone.now()
    story.updated_at = item.changed if item.changed and item.changed > story.dated_at else None
    story.go_live_at = item.embargo
    # `expires` is not used: it says until when the agency finds an item topical, not that readers may not see it.
    story.body = [("text", body)] if body else []
    _sign(story, item.byline)
    if item.tags:
        story.tags.set(item.tags)
    _illustrate(story, item.pictures, folder)


def _sign(story: StoryPage, byline: str) -> None:
    if byline:
        slug = slugify(byline, allow_unicode=True)[:120] or "wire"
        author, _created = Author.objects.get_or_create(slug=slug, defaults={"name": byline})
        story.story_authors = [StoryAuthor(author=author)]


def _illustrate(story: StoryPage, pictures: tuple[WirePicture, ...], folder: Path) -> None:
    for picture in pictures:
        image = take_picture(picture, folder=folder)
        if image is not None:
            story.lead_picture = image
            story.lead_caption, story.lead_credit = picture.caption[:400], picture.credit[:160]
            story.lead_alt = picture.caption[:300]
            return
