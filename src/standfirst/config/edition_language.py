"""Speaks the language of the edition in the address, and the visitor's own where the address names none."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

LANGUAGES = frozenset(code for code, _ in settings.LANGUAGES)


class EditionLanguageMiddleware:
    """`/fr/…` is French for everybody; `/account/…` follows the `sf_language` cookie, then the browser."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with translation.override(language_of(request)):
            request.LANGUAGE_CODE = translation.get_language()
            return self.get_response(request)


def language_of(request: HttpRequest) -> str:
    """The language to answer in; always one that the site speaks."""
    first = request.path_info.split("/", 2)[1]
    if first in LANGUAGES:
        return first
    chosen = request.COOKIES.get("sf_language", "")
    return chosen if chosen in LANGUAGES else translation.get_language_from_request(request)
