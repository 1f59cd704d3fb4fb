"""Chooses the edition for a visitor who came to `/`."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language_from_request

from standfirst.newsroom.edition import EditionPage, live_editions


def choose_edition(request: HttpRequest) -> HttpResponse | None:
    """A redirect to the edition chosen before, or in the browser's languages, or the first; `None` if there is none."""
    edition = edition_for(request, list(live_editions()))
    if edition is None:
        return None
    response = HttpResponseRedirect(edition.address)
    patch_vary_headers(response, ["Accept-Language", "Cookie"])
    return response


def edition_for(request: HttpRequest, editions: list[EditionPage]) -> EditionPage | None:
    chosen = request.COOKIES.get("sf_edition", "")
    language = get_language_from_request(request)
    by_cookie = (edition for edition in editions if edition.slug == chosen)
    by_language = (edition for edition in editions if edition.language == language)
    return next(by_cookie, None) or next(by_language, None) or next(iter(editions), None)
