"""Recognises a browser with which a reader signed in before, by a cookie that says nothing about them."""

import secrets
from datetime import datetime
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import salted_hmac

from standfirst.readers.models import KnownDevice, Reader

COOKIE = "sf_device"
KEPT = 400 * 24 * 3600  # seconds; no browser keeps a cookie longer


def is_known_device(request: HttpRequest, email: str) -> bool:
    """Whether the account with that address was opened with this browser. As quick for addresses without an account."""
    number = Reader.objects.filter(email__iexact=email).values_list("pk", flat=True).first() or 0
    return KnownDevice.objects.filter(token_hash=_hash(request.COOKIES.get(COOKIE, ""), number)).exists()


def recognise_device(request: HttpRequest, reader: Any, *, now: datetime) -> bool:
    """Keep the browser in mind. False where it is new to a reader who used others before: that reader should hear."""
    token = request.COOKIES.get(COOKIE) or secrets.token_urlsafe(32)
    request.device_token = token  # type: ignore[attr-defined]
    first = not KnownDevice.objects.filter(reader=reader).exists()
    _device, new = KnownDevice.objects.update_or_create(
        reader=reader, token_hash=_hash(token, reader.pk), defaults={"seen_at": now}
    )
    return first or not new


def forget_devices(reader: Any) -> None:
    """The next sign-in is the first again."""
    KnownDevice.objects.filter(reader=reader).delete()


def keep_device_cookie(request: HttpRequest, response: HttpResponse) -> None:
    """Set after signing in; it signs nobody in, so that who steals it gains no more than a less strict limit."""
    token = getattr(request, "device_token", "")
    if token:
        secure = settings.SESSION_COOKIE_SECURE
        response.set_cookie(COOKIE, token, max_age=KEPT, secure=secure, httponly=True, samesite="Lax")


def _hash(token: str, reader: int) -> str:
    """Of token and reader together, so that two readers of one computer can't be seen to share it."""
    return salted_hmac("standfirst.known-device", f"{token}\n{reader}", algorithm="sha256").hexdigest()
