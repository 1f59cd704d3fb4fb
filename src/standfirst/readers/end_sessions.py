"""Signs a reader out: of one device, of all but this one, of every one; or everybody. Signing in again begins anew."""

from importlib import import_module
from typing import Any

from django.conf import settings
from django.contrib.auth import update_session_auth_hash
from django.contrib.sessions.backends.base import SessionBase
from django.db import transaction
from django.db.models import F
from django.http import HttpRequest

from standfirst.readers.models import OpenSession, Reader


def end_sessions(reader: Any) -> None:
    """What each session carries to show whose it is no longer fits the reader, and Django drops it."""
    Reader.objects.filter(pk=reader.pk).update(sessions_ended=F("sessions_ended") + 1)
    OpenSession.objects.filter(reader_id=reader.pk).delete()
    reader.refresh_from_db(fields=["sessions_ended"])


@transaction.atomic
def end_all_sessions() -> int:
    """Everybody's, those who work here among them; how many were listed."""
    Reader.objects.update(sessions_ended=F("sessions_ended") + 1)
    return OpenSession.objects.all().delete()[0]


def end_other_sessions(request: HttpRequest) -> None:
    """All of the signed-in reader's but this one, also those that are on no list."""
    here = OpenSession.objects.filter(session_key=request.session.session_key).first()
    end_sessions(request.user)
    update_session_auth_hash(request, request.user)  # type: ignore[arg-type]  # Also gives the session a new key.
    if here is not None:
        here.session_key = request.session.session_key or ""
        here.save(force_insert=True)


def end_session(listed: OpenSession) -> None:
    """One of them."""
    stored_session(listed.session_key).delete()
    listed.delete()


def sessions_of(reader: Any) -> list[OpenSession]:
    """Those that still let somebody in, the one used last first; the list forgets the others."""
    listed = list(OpenSession.objects.filter(reader=reader).order_by("-seen_at"))
    over = [one.pk for one in listed if stored_session(one.session_key).get("_auth_user_id") != str(reader.pk)]
    if over:
        OpenSession.objects.filter(pk__in=over).delete()
    return [one for one in listed if one.pk not in over]


def stored_session(key: str) -> SessionBase:
    store: SessionBase = import_module(settings.SESSION_ENGINE).SessionStore(key)
    return store
