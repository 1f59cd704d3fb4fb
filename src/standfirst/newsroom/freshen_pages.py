"""Makes fresh what shows a page that an editor has published, withdrawn, moved or deleted, in `/cms/` or elsewhere."""

from typing import Any

from django.db import transaction
from django.db.models.signals import post_save, pre_delete
from wagtail.models import Page
from wagtail.signals import page_published, page_unpublished, post_page_move

from standfirst.commons.touch import touch
from standfirst.newsroom.author import Author
from standfirst.newsroom.edition import EditionPage
from standfirst.newsroom.make_pictures import make_pictures, pictures_of
from standfirst.newsroom.section import SectionPage
from standfirst.newsroom.story import StoryPage


def keys_around(page: Page) -> list[str]:
    """The versions that a change of this page moves."""
    if isinstance(page, StoryPage):
        others = [f"story-{pk}" for pk in page.get_translations().values_list("pk", flat=True)]
        return [f"story-{page.pk}", f"section-{page.section.pk}", f"edition-{page.edition.pk}", *others]
    if isinstance(page, SectionPage):
        return page.shows()
    if isinstance(page, EditionPage):
        return [f"edition-{pk}" for pk in EditionPage.objects.values_list("pk", flat=True)]  # Each links to the others.
    return []


def freshen(instance: Page, **_: Any) -> None:
    """Wagtail has published or unpublished the page."""
    touch(*keys_around(instance.specific))


def freshen_stories_by(instance: Author, **_: Any) -> None:
    """An author's name or role has changed."""
    stories = StoryPage.objects.filter(story_authors__author=instance).values_list("pk", flat=True)
    touch(*(f"story-{pk}" for pk in stories))


def size_pictures(instance: Page, **_: Any) -> None:
    """The worker makes the sizes of a published story's pictures."""
    pictures = pictures_of(instance) if isinstance(instance, StoryPage) else []
    if pictures:
        transaction.on_commit(lambda: make_pictures.enqueue(pictures))


def freshen_both_places(instance: Page, parent_page_before: Page, parent_page_after: Page, **_: Any) -> None:
    """Wagtail has moved the page; it knows nothing of a story's dated address and gave it a plain one."""
    moved = instance.specific
    if isinstance(moved, StoryPage):
        StoryPage.objects.filter(pk=moved.pk).update(url_path=moved.set_url_path(parent_page_after))
    for page in (instance, parent_page_before, parent_page_after):
        touch(*keys_around(page.specific))


def freshen_before_deletion(sender: type, instance: Any, **_: Any) -> None:
    """A page is about to go, with or without those below it."""
    if sender in {StoryPage, SectionPage, EditionPage}:
        touch(*keys_around(instance))


def listen() -> None:
    """Wagtail tells by signal, also of what happens in its own views."""
    page_published.connect(freshen, dispatch_uid="newsroom-published")
    page_published.connect(size_pictures, dispatch_uid="newsroom-pictures")
    page_unpublished.connect(freshen, dispatch_uid="newsroom-unpublished")
    post_page_move.connect(freshen_both_places, dispatch_uid="newsroom-moved")
    post_save.connect(freshen_stories_by, sender=Author, dispatch_uid="newsroom-author")
    pre_delete.connect(freshen_before_deletion, dispatch_uid="newsroom-deleted")
