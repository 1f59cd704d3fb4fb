"""Makes fresh what shows a page that an editor has published, withdrawn, moved or deleted, in `/cms/` or elsewhere."""

from typing import Any

from django.db.models.signals import pre_delete
from wagtail.models import Page
from wagtail.signals import page_published, page_unpublished, post_page_move

from standfirst.commons.touch import touch
from standfirst.newsroom.edition import EditionPage
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


def freshen_both_places(instance: Page, parent_page_before: Page, parent_page_after: Page, **_: Any) -> None:
    """Wagtail has moved the page."""
    for page in (instance, parent_page_before, parent_page_after):
        touch(*keys_around(page.specific))


def freshen_before_deletion(sender: type, instance: Any, **_: Any) -> None:
    """A page is about to go, with or without those below it."""
    if sender in {StoryPage, SectionPage, EditionPage}:
        touch(*keys_around(instance))


def listen() -> None:
    """Wagtail tells by signal, also of what happens in its own views."""
    page_published.connect(freshen, dispatch_uid="newsroom-published")
    page_unpublished.connect(freshen, dispatch_uid="newsroom-unpublished")
    post_page_move.connect(freshen_both_places, dispatch_uid="newsroom-moved")
    pre_delete.connect(freshen_before_deletion, dispatch_uid="newsroom-deleted")
