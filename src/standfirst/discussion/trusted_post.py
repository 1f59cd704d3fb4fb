"""Tells whether a form that was sent came from our own pages: public pages carry no token, personal ones do."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import CsrfViewMiddleware

from standfirst.commons.same_origin import from_own_page


class TokenCheck(CsrfViewMiddleware):
    """Django's own check, answering with the reason instead of a page."""

    def _reject(self, request: HttpRequest, reason: str) -> Any:  # noqa: ARG002  (Django's signature)
        return reason


def trusted_post(request: HttpRequest) -> bool:
    """True where the browser vouches for the page, or the form carries the token of this browser."""
    return from_own_page(request) or carries_token(request)


def carries_token(request: HttpRequest) -> bool:
    check = TokenCheck(lambda _: HttpResponse())
    check.process_request(request)
    return check.process_view(request, lambda _: HttpResponse(), (), {}) is None
