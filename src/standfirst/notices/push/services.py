"""Which push services an operator lets the site call; without any, there is no push."""

from urllib.parse import urlsplit

from django.conf import settings


def push_is_on() -> bool:
    return bool(settings.STANDFIRST_PUSH_SERVICES)


def is_allowed(endpoint: str) -> bool:
    """An endpoint is what a browser sent, and the site will call it: by HTTPS, its usual port, a named host only."""
    try:
        parts = urlsplit(endpoint)
        port = parts.port
    except ValueError:
        return False
    host = parts.hostname or ""
    plain = parts.scheme == "https" and port in (None, 443) and "@" not in parts.netloc
    return plain and any(matches(host, service) for service in settings.STANDFIRST_PUSH_SERVICES)


def matches(host: str, service: str) -> bool:
    """`*.example.net` stands for every name below it."""
    return host.endswith(service[1:]) if service.startswith("*.") else host == service
