"""Remembers the edition that a visitor comes from, for pages whose address names none."""

from django.conf import settings
from django.http import HttpResponse

from standfirst.newsroom.edition import EditionPage

YEAR = 365 * 24 * 60 * 60


def remember_edition(response: HttpResponse, edition: EditionPage) -> None:
    """Set the cookies that the page's script sets on a click: who has no script is followed by them too."""
    for name, value in (("sf_language", edition.language), ("sf_edition", edition.slug)):
        response.set_cookie(name, value, max_age=YEAR, secure=settings.SESSION_COOKIE_SECURE, samesite="Lax")
