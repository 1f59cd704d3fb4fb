"""Keeps the cookie that tells a page, the same for everybody, that its reader may have something personal to fetch."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from standfirst.commons.public_page import SHOWS

# Holds nothing but "1": whoever steals or forges it gains one request, which is answered "nobody".
COOKIE = "sf_signed_in"


class SignedInCookieMiddleware:
    """Sets the cookie on sign-in, takes it off on sign-out and where the session has ended by itself."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if SHOWS not in response.headers:  # A page that the edge keeps for everybody sets no cookie.
            keep_in_step(request, response)
        return response


def keep_in_step(request: HttpRequest, response: HttpResponse) -> None:
    """Make the cookie agree with the session."""
    marked = request.COOKIES.get(COOKIE) == "1"
    signed_in = bool(request.session.session_key) and request.user.is_authenticated
    if signed_in and (not marked or request.session.modified):
        mark(request, response)
    elif marked and not signed_in:
        response.delete_cookie(COOKIE, samesite="Lax")


def mark(request: HttpRequest, response: HttpResponse) -> None:
    """Set the cookie for as long as the session lasts. Scripts read it, so it is not http-only."""
    until_closed = request.session.get_expire_at_browser_close()
    age = None if until_closed else request.session.get_expiry_age()
    response.set_cookie(COOKIE, "1", max_age=age, secure=settings.SESSION_COOKIE_SECURE, samesite="Lax")
