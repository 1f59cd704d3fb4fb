"""The few shapes of ASGI that the server's parts speak to each other."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]


def header(scope: Scope, name: bytes) -> bytes:
    """The value of the request's header `name` (in lower case), empty where it has none."""
    for key, value in scope["headers"]:
        if key == name:
            return bytes(value)
    return b""
