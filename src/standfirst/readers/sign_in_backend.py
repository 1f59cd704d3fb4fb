"""Checks address and password; an account whose address was never confirmed answers as if the password were wrong."""

from typing import Any

from allauth.account.auth_backends import AuthenticationBackend
from allauth.account.models import EmailAddress
from django.http import HttpRequest


class SignInBackend(AuthenticationBackend):  # type: ignore[misc]
    """allauth's. Else who registers somebody else's address and signs in at once would learn whether it was new."""

    def authenticate(self, request: HttpRequest | None, **credentials: Any) -> Any:
        waiting = awaits_confirmation(credentials.get("email") or credentials.get("username") or "")
        reader = super().authenticate(request, **credentials)
        return None if waiting else reader


def awaits_confirmation(email: str) -> bool:
    """Registered, never confirmed, never signed in. Accounts that administrators make await nothing."""
    return bool(EmailAddress.objects.filter(email__iexact=email, verified=False, user__last_login=None).exists())
