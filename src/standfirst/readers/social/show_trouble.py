"""Tells a reader, in words that help, why signing in by a provider did not work."""

from enum import Enum

import requests
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


class Trouble(Enum):
    """What happened, and the status of the page that says so."""

    DENIED = "denied", 200  # The reader changed their mind; nothing went wrong.
    STALE = "stale", 400
    AWAY = "away", 502
    UNCLEAR = "unclear", 502

    @classmethod
    def of(cls, cancelled: bool, exception: Exception | None, *, begun: bool) -> "Trouble":  # noqa: FBT001
        """`begun` where this browser did begin the sign-in whose answer came."""
        if cancelled:
            return cls.DENIED
        if isinstance(exception, requests.ConnectionError | requests.Timeout | requests.HTTPError):
            return cls.AWAY
        return cls.UNCLEAR if exception is not None or begun else cls.STALE


def show_trouble(request: HttpRequest, provider: str, trouble: Trouble) -> HttpResponse:
    """The page, with the ways that are left."""
    kind, status = trouble.value
    return render(request, "social/trouble.html", {"provider": provider, "trouble": kind}, status=status)
