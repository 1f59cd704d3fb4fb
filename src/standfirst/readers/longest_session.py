"""Keeps sessions in the database, and none of them longer than the site allows, however often it is used."""

from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore as DatabaseSessions
from django.utils import timezone

BEGAN = "signed_in_at"  # In the session: when its reader signed in, in seconds.


class SessionStore(DatabaseSessions):
    """Named by `settings.SESSION_ENGINE`. Each use puts the end off, but never beyond the latest."""

    def get_expiry_age(self, **kwargs: Any) -> int:
        latest = self._latest()
        age: int = super().get_expiry_age(**kwargs)
        return age if latest is None else max(0, min(age, int((latest - timezone.now()).total_seconds())))

    def get_expiry_date(self, **kwargs: Any) -> datetime:
        latest = self._latest()
        end: datetime = super().get_expiry_date(**kwargs)
        return end if latest is None else min(end, latest)

    def _latest(self) -> datetime | None:
        """None for a visitor's session, which opens nothing."""
        if BEGAN not in self:
            return None
        began = datetime.fromtimestamp(self[BEGAN], tz=timezone.get_current_timezone())
        return began + timedelta(seconds=settings.STANDFIRST_LONGEST_SESSION)
