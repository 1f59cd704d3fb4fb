"""The nightly retention: what each app declares to have its day is forgotten, as the table in the docs says."""

import logging
from collections.abc import Callable, Iterator
from datetime import datetime

from standfirst.commons.kept import Forget
from standfirst.privacy.registry import rooms

log = logging.getLogger(__name__)
Tell = Callable[[str], None]


def forget_what_is_due(*, now: datetime, tell: Tell = lambda _what: None) -> list[str]:
    """One declaration that fails keeps no other from its work; the names of those that failed."""
    failed = []
    for name, forget in declared():
        try:
            forget(now)
        except Exception:  # Whatever it is, everything else has its day all the same.
            log.exception("Retention failed for %s.", name)
            failed.append(name)
        tell(name)
    return failed


def declared() -> Iterator[tuple[str, Forget]]:
    for room in rooms().values():
        yield from ((kept.model, kept.forget) for kept in room.kept if kept.forget)
        yield from room.forget.items()
