"""Puts a list of dangerous hosts into force, and takes it away again."""

import os
import tempfile
from pathlib import Path

from django.conf import settings

from standfirst.standards.blocklist import Blocklist


def install_blocklist(found: Blocklist) -> Path:
    """Write the hosts where every process finds them; each reads the old list or the new one, never a half."""
    path = Path(settings.STANDFIRST_BLOCKED_DOMAINS)
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, prefix=path.name, delete=False) as new:
        new.write("".join(f"{host}\n" for host in sorted(found.hosts)))
    Path(new.name).chmod(0o644)  # Web processes may run as another user than who installs.
    os.replace(new.name, path)  # noqa: PTH105  (in one step, also over an existing file)
    return path


def remove_blocklist() -> bool:
    """Whether there was one."""
    path = Path(settings.STANDFIRST_BLOCKED_DOMAINS)
    existed = path.exists()
    path.unlink(missing_ok=True)
    return existed
