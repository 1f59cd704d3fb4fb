"""Joins what stands at the same place in different editions, so that stories can be translated between them."""

from wagtail.models import Page


def join_translations(page: Page, places: "list[Page]") -> None:
    """Give a page that is about to be stored the translation key of the first of `places`, unless it has one already.

    Only a key that nobody else bears is given up: a page that was made as a translation keeps its own.
    """
    known = type(page).objects.filter(translation_key=page.translation_key).exists()
    taken = {place.locale_id for place in places}
    if places and not known and page.locale_id not in taken:
        page.translation_key = places[0].translation_key
