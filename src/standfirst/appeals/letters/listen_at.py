"""Where letters are received, as the setting STANDFIRST_LETTERS says it."""

from dataclasses import dataclass
from urllib.parse import urlsplit

SCHEMES = ("smtp", "lmtp")


class BadPlaceError(ValueError):
    """The setting can't be understood; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Place:
    """`smtp://HOST:PORT`, `lmtp://HOST:PORT` or `lmtp:///path/of/a/socket`."""

    lmtp: bool
    host: str = ""
    port: int = 0
    path: str = ""

    @property
    def name(self) -> str:
        """By which the server greets."""
        return self.host if self.host not in {"", "0.0.0.0", "::"} else "standfirst"  # noqa: S104

    def __str__(self) -> str:
        scheme = SCHEMES[self.lmtp]
        return f"{scheme}://{self.path}" if self.path else f"{scheme}://{self.host}:{self.port}"


def read_place(written: str) -> Place:
    """Raises `BadPlaceError`."""
    parts = urlsplit(written)
    try:
        port = parts.port
    except ValueError:
        port = None
    if parts.scheme not in SCHEMES:
        raise BadPlaceError(f"“{written}” begins neither with smtp:// nor with lmtp://.")
    if parts.scheme == "lmtp" and parts.path and not parts.netloc:
        return Place(lmtp=True, path=parts.path)
    if not parts.hostname or not port:
        raise BadPlaceError(f"“{written}” names no host and port, as smtp://127.0.0.1:8025 does.")
    return Place(lmtp=parts.scheme == "lmtp", host=parts.hostname, port=port)
