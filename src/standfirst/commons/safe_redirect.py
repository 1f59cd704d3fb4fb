"""The one way to send a browser on to an address that came with a request."""

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme


def safe_next(request: HttpRequest, address: str, *, otherwise: str = "/") -> str:
    """`address` where it is on this site, `otherwise` where it isn't."""
    hosts, secure = {request.get_host()}, request.is_secure()
    ours = url_has_allowed_host_and_scheme(address, allowed_hosts=hosts, require_https=secure)
    return address if ours else otherwise
