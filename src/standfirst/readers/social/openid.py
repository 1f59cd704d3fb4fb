"""allauth's OpenID Connect provider with every check of the standard: signature, kind, audience, nonce, subject."""

import secrets
from typing import Any

import jwt
from allauth.socialaccount.models import SocialLogin
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.openid_connect.provider import OpenIDConnectProvider
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.http import HttpRequest

from standfirst.readers.social.id_token import IdTokenError, check_id_token


class CheckedOpenIDAdapter(OpenIDConnectOAuth2Adapter):  # type: ignore[misc]
    """Talks with the provider. `nonce` is set by the view that a browser comes back to."""

    nonce = ""

    @property
    def openid_config(self) -> dict[str, Any]:
        """What the provider says of itself, unless it says it of another."""
        config: dict[str, Any] = super().openid_config
        asked = self.get_provider().app.settings["server_url"]
        if str(config.get("issuer", "")).rstrip("/") != asked:
            raise OAuth2Error("The issuer is not the one that was asked.")
        return config

    def complete_login(self, request: HttpRequest, app: Any, token: Any, **kwargs: Any) -> SocialLogin:
        """allauth trusts a token that came straight from the provider; its signature is cheap to check all the same."""
        try:
            claims = check_id_token(
                str(kwargs["response"].get("id_token", "")),
                keys=self._keys(),
                issuer=self.openid_config["issuer"],
                audience=app.client_id,
                nonce=self.nonce,
            )
        except (IdTokenError, jwt.PyJWTError) as error:
            raise OAuth2Error(str(error)) from error
        told = self._fetch_user_info(token.token) if "userinfo_endpoint" in self.openid_config else {}
        if told and told.get("sub") != claims["sub"]:
            raise OAuth2Error("The provider speaks of somebody else than its token.")
        return self.get_provider().sociallogin_from_response(request, {"userinfo": {**claims, **told}})

    def _keys(self) -> dict[str, Any]:
        """Only from where the provider's own configuration says; a token can't name another place."""
        from allauth.socialaccount.adapter import get_adapter  # noqa: PLC0415 - it imports the providers.

        with get_adapter().get_requests_session() as session:
            answer = session.get(self.openid_config["jwks_uri"])
            answer.raise_for_status()
        keys: dict[str, Any] = answer.json()
        return keys


class CheckedOpenIDProvider(OpenIDConnectProvider):  # type: ignore[misc]
    """Sends a nonce along, which must come back in the token."""

    oauth2_adapter_class = CheckedOpenIDAdapter

    def redirect(self, request: HttpRequest, process: str, *args: Any, **kwargs: Any) -> Any:
        """The nonce is kept with the state in the session: it fits this browser and this one sign-in."""
        nonce = secrets.token_urlsafe(32)
        wanted = {**self.get_auth_params(), **kwargs.pop("auth_params", {}), "nonce": nonce}
        return super().redirect(request, process, *args, auth_params=wanted, nonce=nonce, **kwargs)

    def extract_extra_data(self, data: dict[str, Any]) -> dict[str, Any]:
        claims: dict[str, Any] = data["userinfo"]
        return claims

    def serialize(self) -> dict[str, Any]:
        """By its own id: two providers may have given us the same client id."""
        return {"id": self.sub_id}
