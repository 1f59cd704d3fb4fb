"""The operator's list of dangerous hosts, read again whenever its file changes."""

from functools import lru_cache
from pathlib import Path

import structlog
from django.conf import settings

from standfirst.standards.blocklist import read_blocklist
from standfirst.standards.hosts import listed_in

log = structlog.get_logger(__name__)


def blocked_domains(text: str) -> frozenset[str] | None:
    """The entries of the list that links in a text fall under; nothing known where there is no list."""
    domains = blocked_everywhere()
    return None if domains is None else listed_in(text, domains)


def blocked_everywhere() -> frozenset[str] | None:
    """All hosts on the list."""
    path = Path(settings.STANDFIRST_BLOCKED_DOMAINS)
    try:
        state = path.stat()
    except OSError:
        return None
    return read_file(path, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=1)
def read_file(path: Path, _changed: int, _size: int) -> frozenset[str] | None:
    """A line that is no host is passed over: one slip of the pen must not open the door to all the others."""
    try:
        found = read_blocklist(path.read_text(encoding="utf-8", errors="replace").splitlines())
    except OSError as fault:
        log.exception("the list of blocked domains cannot be read", path=str(path), why=fault.strerror)
        return None
    if found.bad:
        log.warning("lines of the list of blocked domains name no host", lines=len(found.bad), first=found.bad[0].line)
    return found.hosts
