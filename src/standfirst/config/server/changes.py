"""Knows which things have changed since this process started, and when, by a clock that counts changes."""

from collections.abc import Iterable
from threading import Lock


class Changes:
    """Told of a change from any thread; asked by the edge, for every hit, whether what a page shows has changed."""

    def __init__(self) -> None:
        self.clock = 0
        self.changed_at: dict[str, int] = {}
        self.lock = Lock()

    def note(self, keys: Iterable[str]) -> None:
        """The things named by `keys` have changed now."""
        with self.lock:
            now = self.clock + 1
            self.changed_at.update(dict.fromkeys(keys, now))
            self.clock = now  # Last, so that who reads the clock in between takes itself for older than the change.

    def newest(self, keys: Iterable[str]) -> int:
        """When the last of the things changed; 0 where none has since the start."""
        return max((self.changed_at.get(key, 0) for key in keys), default=0)
