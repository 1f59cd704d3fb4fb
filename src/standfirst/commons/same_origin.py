"""Tells whether a POST comes from one of our own pages, without a token in the page, so that pages are the same for all."""

from urllib.parse import urlsplit

from django.http import HttpRequest


def from_own_page(request: HttpRequest) -> bool:
    """True only where the browser itself says so, by `Sec-Fetch-Site` or else `Origin`; a page elsewhere can forge neither."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site == "same-origin"
    origin = request.headers.get("Origin")
    return origin is not None and urlsplit(origin).netloc == request.get_host()
