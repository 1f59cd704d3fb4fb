"""Limits the guessing of passwords and the mails with codes, so that nobody can lock another reader out.

Who fails is held back for one account from one network. The owner's other networks are not, and the devices on which
the owner signed in before have a limit of their own. Only guesses from very many networks at once close an account's
password to unknown devices, for a while; the way in by a code stays open.
"""

from collections.abc import Iterable
from itertools import chain

from allauth.core.internal import ratelimit
from allauth.core.internal.ratelimit import RateLimitUsage
from django.http import HttpRequest

from standfirst.readers.known_device import COOKIE, is_known_device

APP = "allauth.account"


def take_attempt(request: HttpRequest, email: str) -> RateLimitUsage | None:
    """Count an attempt to sign in with a password; None where there were too many. `rollback` gives it back."""
    if is_known_device(request, email):
        return _take(request, [("login_failed_known", _pair(email, request.COOKIES[COOKIE]))])
    return _take(request, [("login_failed", _pair(email, _network(request))), ("login_failed_account", email.lower())])


def clear_attempts(request: HttpRequest, email: str) -> None:
    """After a new password was chosen."""
    keys = [
        ("login_failed_known", _pair(email, request.COOKIES.get(COOKIE, ""))),
        ("login_failed", _pair(email, _network(request))),
        ("login_failed_account", email.lower()),
    ]
    for action, key in keys:
        ratelimit.clear(request, app=APP, action=action, key=key)


def may_mail(request: HttpRequest, email: str, *, action: str) -> bool:
    """Whether somebody may have one more mail sent to this mailbox; the owner's known devices always may a few more."""
    if is_known_device(request, email):
        return _take(request, [(f"{action}_pair", _pair(email, request.COOKIES[COOKIE]))]) is not None
    limits = [(f"{action}_pair", _pair(email, _network(request))), ("mail_to_one", email.lower())]
    return _take(request, limits) is not None


def _take(request: HttpRequest, limits: Iterable[tuple[str, str]]) -> RateLimitUsage | None:
    """Consume all of them, or none."""
    taken: list[RateLimitUsage] = []
    for action, key in limits:
        usage = ratelimit.consume(request, app=APP, action=action, key=key, limit_get=True)
        if usage is None:
            for before in taken:
                before.rollback()
            return None
        taken.append(usage)
    return RateLimitUsage(usage=list(chain.from_iterable(usage.usage for usage in taken)))


def _pair(email: str, place: str) -> str:
    return f"{email.lower()}\n{place}"


def _network(request: HttpRequest) -> str:
    return str(ratelimit.get_ip(request))  # The adapter answers with the network's name, never with the address.
