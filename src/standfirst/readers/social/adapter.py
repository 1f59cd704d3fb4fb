"""Tells allauth how providers work here: keys from settings only, never by e-mail address, little is kept."""

import logging
import time
from typing import Any

from allauth.account.utils import user_email
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter, _build_apps_from_settings
from allauth.socialaccount.models import SocialLogin
from allauth.socialaccount.providers.base import AuthError
from django.http import HttpRequest

from standfirst.readers.social.greeting import name_told
from standfirst.readers.social.show_trouble import Trouble, show_trouble
from standfirst.readers.social.trusted_address import is_trusted_address

APPLES_CANCELLED = "user_cancelled_authorize"  # The others say `access_denied`, as the standard does.
logger = logging.getLogger(__name__)


class SocialAdapter(DefaultSocialAccountAdapter):  # type: ignore[misc]
    """What allauth asks of a site about providers."""

    def list_apps(
        self,
        request: HttpRequest | None,  # noqa: ARG002 - allauth's signature, here and below.
        provider: str | None = None,
        client_id: str | None = None,
    ) -> list[Any]:
        """Only those of the settings: keys in the database would be one more place to guard."""
        known = _build_apps_from_settings(provider=provider, client_id=client_id)
        return [app for apps in known.values() for app in apps]

    def get_requests_session(self) -> Any:
        """allauth's, with its patience of seconds; an answer from somewhere else than was asked is none."""
        session = super().get_requests_session()
        session.max_redirects = 0
        return session

    def populate_user(self, request: HttpRequest, sociallogin: SocialLogin, data: dict[str, Any]) -> Any:  # noqa: ARG002
        """Keep the name and the address of all that the provider told, and mark the address as proven where it is."""
        told, trust = sociallogin.account.extra_data, sociallogin.provider.app.settings.get("trust", "")
        for address in sociallogin.email_addresses:
            address.verified = is_trusted_address(address.email, trust, told)
        sociallogin.account.extra_data = {"name": name_told(data), "email": data.get("email") or ""}
        user_email(sociallogin.user, data.get("email") or "")
        return sociallogin.user

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:  # noqa: ARG002
        """The token has done its work: with it somebody could read more at the provider."""
        sociallogin.token = None
        sociallogin.state["at"] = time.time()

    def authenticate_by_email(self, sociallogin: SocialLogin) -> None:
        """Never: whoever runs a provider could open every account."""

    def is_auto_signup_allowed(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:  # noqa: ARG002
        """Nobody becomes a reader without having been asked."""
        return False

    def on_authentication_error(
        self,
        request: HttpRequest,
        provider: Any,
        error: str | None = None,
        exception: Exception | None = None,
        extra_context: dict[str, Any] | None = None,
    ) -> None:
        """Show a page of ours. The log names the kind of failure only, for addresses and answers may hold secrets."""
        cancelled = error == AuthError.CANCELLED or request.GET.get("error") == APPLES_CANCELLED
        trouble = Trouble.of(cancelled, exception, begun="state" in (extra_context or {}))
        if exception is not None:
            logger.warning("Signing in by %s failed: %s.", provider.sub_id, type(exception).__name__)
        raise ImmediateHttpResponse(show_trouble(request, provider.name, trouble))
