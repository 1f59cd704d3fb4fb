"""Whose request it is, also where proxies stand in front of the site."""

from standfirst.config.server.asgi_types import Scope, header


def client_address(scope: Scope, *, proxies: int) -> str:
    """The address that the outermost of our own `proxies` saw; what a client writes into the header counts nothing."""
    seen = [part.strip() for part in header(scope, b"x-forwarded-for").decode("latin-1").split(",") if part.strip()]
    if proxies and len(seen) >= proxies:
        return seen[-proxies]
    return str((scope.get("client") or ("",))[0])
