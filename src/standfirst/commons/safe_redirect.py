"""The one way to send a browser on to an address that came with a request."""

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme


def safe_next(request: HttpRequest, address: str, *, otherwise: str = "/") -> str:
    """`address` where it is on this site, `otherwise` where it isn't."""
    ours = url_has_allowed_host_and_scheme(address, allowed_hosts={request.get_host()}, require_https=request.is_secure())
    return address if ours else otherwise
