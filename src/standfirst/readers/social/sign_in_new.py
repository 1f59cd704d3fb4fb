"""Signs in somebody who has just become a reader by a provider."""

from typing import Any, cast

from allauth.account.internal.flows.login import perform_login, record_authentication
from allauth.account.models import Login
from allauth.socialaccount.models import SocialAccount
from django.http import HttpRequest, HttpResponse


def sign_in_new(request: HttpRequest, reader: Any, *, going_to: str) -> HttpResponse:
    """With all that signing in does: a new session, and the page that was wanted."""
    account = SocialAccount.objects.filter(user_id=reader.pk).latest("pk")
    record_authentication(request, reader, "socialaccount", provider=account.provider, uid=account.uid)
    login = Login(user=reader, redirect_url=going_to or None, email=reader.email)
    return cast("HttpResponse", perform_login(request, login))
