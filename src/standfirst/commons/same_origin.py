"""Tells whether a POST comes from a page of ours without a token in it, so that pages are the same for everybody."""

from urllib.parse import urlsplit

from django.http import HttpRequest


def from_own_page(request: HttpRequest) -> bool:
    """True only where the browser says so, by `Sec-Fetch-Site` or else `Origin`; no page elsewhere can forge these."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site == "same-origin"
    origin = request.headers.get("Origin")
    return origin is not None and urlsplit(origin).netloc == request.get_host()
