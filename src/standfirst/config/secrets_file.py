"""The site's secret key: made on the first run, kept in a file that only its owner can read."""

import contextlib
import os
import secrets
from pathlib import Path


def read_or_make_secret(path: Path) -> str:
    """The key in `path`; two processes that start together agree on one. Raises `OSError` where it can't be written."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_name(f"{path.name}.{os.getpid()}")
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(64))
        with contextlib.suppress(FileExistsError):  # Where another process was first, its key is the site's.
            os.link(fresh, path)
        fresh.unlink()
    return path.read_text().strip()
