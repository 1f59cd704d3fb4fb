"""What a provider has just told of somebody who is no reader yet, kept in the session until they have answered."""

import time

from allauth.socialaccount.internal.flows.signup import clear_pending_signup, get_pending_signup
from allauth.socialaccount.models import SocialApp, SocialLogin
from django.http import HttpRequest

SECONDS = 1800  # Long enough to look for a password; short enough for a machine that others use.


def find_pending(request: HttpRequest) -> SocialLogin | None:
    """None where nobody came from a provider in this session, or too long ago."""
    try:
        login = get_pending_signup(request)
    except SocialApp.DoesNotExist:  # The provider was taken off the settings meanwhile.
        login = None
    if login is None or time.time() - login.state.get("at", 0) > SECONDS:
        forget_pending(request)
        return None
    return login


def forget_pending(request: HttpRequest) -> None:
    clear_pending_signup(request)
