"""Who asks: finds the key of a request, and lets it in where it may ask this and has not asked too much."""

from datetime import datetime

from django.http import HttpRequest

from standfirst.gateway.count_call import count_call, seconds_to_next_minute
from standfirst.gateway.make_key import find_key
from standfirst.gateway.models import ApiKey
from standfirst.gateway.perspective.api_error import ApiError, bad_caller

NO_KEY = (
    "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other "
    "form of API consumer identity to call this API."
)
WRONG_KEY = "API key not valid. Please pass a valid API key."
WRONG_TOKEN = "Request had invalid authentication credentials."  # noqa: S105  (what is said of one)
TOO_OFTEN = "Quota exceeded: this key may make {} calls a minute."
BEARER = "Bearer "


def let_in(request: HttpRequest, scope: str, *, now: datetime) -> ApiKey:
    """The key that the request is made with. Raises `ApiError`."""
    key = key_of(request)
    if scope not in key.scopes:
        raise bad_caller(403, f"Requests to this API method comments:{scope} are blocked.", "API_KEY_SERVICE_BLOCKED")
    if not count_call(key, now=now):
        wait = seconds_to_next_minute(now)
        raise bad_caller(429, TOO_OFTEN.format(key.per_minute), "RATE_LIMIT_EXCEEDED", retry_after=wait)
    return key


def key_of(request: HttpRequest) -> ApiKey:
    secret = request.GET.get("key") or request.headers.get("X-Goog-Api-Key", "")
    token = bearer(request)
    if not (secret or token):
        raise ApiError(403, NO_KEY)
    if key := find_key(secret or token):
        return key
    if secret:
        raise bad_caller(400, WRONG_KEY, "API_KEY_INVALID")
    raise bad_caller(401, WRONG_TOKEN, "ACCESS_TOKEN_TYPE_UNSUPPORTED")


def bearer(request: HttpRequest) -> str:
    """A key sent where programs with a Google account send their token."""
    sent = request.headers.get("Authorization", "")
    return sent.removeprefix(BEARER) if sent.startswith(BEARER) else request.GET.get("access_token", "")
