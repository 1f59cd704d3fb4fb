"""Recognises a registration that is sent twice, as by a double click, so that both times get the same answer."""

from hashlib import sha256
from typing import Any

from django.core.cache import cache
from django.http import HttpRequest

SECONDS = 1200  # As long as a captcha is good.


def remember_registration(captcha: str, email: str, pending: dict[str, Any]) -> None:
    """Keep what the first sending led to; a captcha is good once only, so it names the sending."""
    cache.set(_key(captcha, email), pending, SECONDS)


def recall_registration(request: HttpRequest) -> dict[str, Any] | None:
    """What the same form led to a moment ago, where it did."""
    captcha, email = request.POST.get("captcha", ""), request.POST.get("email", "")
    return cache.get(_key(captcha, email)) if captcha else None


def _key(captcha: str, email: str) -> str:
    return "registered-" + sha256(f"{captcha}\n{email.strip().lower()}".encode()).hexdigest()
