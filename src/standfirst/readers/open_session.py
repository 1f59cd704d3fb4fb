"""Lists a session among those of its reader, and keeps the list in step while it is used; `end_sessions` ends it."""

from datetime import datetime, timedelta
from typing import Any

from django.http import HttpRequest

from standfirst.readers.device_name import name_device
from standfirst.readers.longest_session import BEGAN
from standfirst.readers.models import OpenSession

LISTED, SEEN = "listed_as", "listed_seen"  # In the session: under which key it is listed, when that was last touched.
EVERY = timedelta(hours=1)


def open_session(request: HttpRequest, reader: Any, *, now: datetime) -> OpenSession:
    """Keep what kind of device it is and when it signed in; no network address."""
    if not request.session.session_key:
        request.session.save()
    request.session[BEGAN] = now.timestamp()
    device = name_device(request.headers.get("User-Agent", ""))
    listed, _new = OpenSession.objects.update_or_create(
        session_key=request.session.session_key,
        defaults={"reader": reader, "device": device, "started_at": now, "seen_at": now},
    )
    _note(request, now)
    return listed


def keep_session_listed(request: HttpRequest, *, now: datetime) -> None:
    """Follow a session whose key changes, and say at most once an hour that it is in use."""
    listed, key = request.session.get(LISTED), request.session.session_key
    if listed is None or key is None:
        return
    if listed != key or now.timestamp() - request.session.get(SEEN, 0) > EVERY.total_seconds():
        OpenSession.objects.filter(session_key=listed).update(session_key=key, seen_at=now)
        _note(request, now)


def _note(request: HttpRequest, now: datetime) -> None:
    request.session[LISTED], request.session[SEEN] = request.session.session_key, now.timestamp()
