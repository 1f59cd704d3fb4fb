"""Finds in the database what other processes have changed: one thread, one small query, four times a second."""

import logging
import threading
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from django.db import DatabaseError, close_old_connections
from django.utils import timezone

from standfirst.commons.models import Version

log = logging.getLogger(__name__)

# A row bears the time of its writing and is seen at its commit; so look back by the longest transaction and clock skew.
LOOK_BACK = timedelta(seconds=30)
PAUSE_SECONDS = 0.25


class VersionWatch:
    """Calls `on_moves` with the new number of each thing whose version has moved."""

    def __init__(self, on_moves: Callable[[Mapping[str, int]], None]) -> None:
        self.on_moves = on_moves
        self.newest: datetime | None = None
        self.known: dict[str, int] = {}
        self.lock = threading.Lock()
        self.wanted = threading.Event()
        self.ended = False

    def look(self) -> None:
        """Look once, and tell what has moved since the last look; the first look only learns what there is."""
        with self.lock:
            first, newest = self.newest is None, self.newest or timezone.now()
            rows = list(
                Version.objects.filter(moved_at__gte=newest - LOOK_BACK).values_list("key", "number", "moved_at")
            )
            moved = {key: number for key, number, _ in rows if self.known.get(key) != number}
            self.known = {key: number for key, number, _ in rows}
            self.newest = max([newest, *(moved_at for _, _, moved_at in rows)])
        if moved and not first:
            self.on_moves(moved)

    def start(self) -> None:
        """Look again and again in a thread that ends with the process."""
        threading.Thread(target=self.run, name="version-watch", daemon=True).start()

    def run(self) -> None:
        while not self.ended:
            try:
                close_old_connections()
                self.look()
            except DatabaseError:
                log.exception("The versions of pages can't be read; pages may be older than they should.")
            self.wanted.wait(PAUSE_SECONDS)
            self.wanted.clear()

    def soon(self) -> None:
        """Look at once instead of after the pause: this process has just changed something itself."""
        self.wanted.set()

    def end(self) -> None:
        """Let the thread end."""
        self.ended = True
        self.wanted.set()
