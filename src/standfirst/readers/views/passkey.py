"""The page on which a reader adds a passkey."""

from typing import Any

from allauth.mfa.webauthn.internal.auth import begin_registration
from allauth.mfa.webauthn.views import AddWebAuthnView


class AddPasskeyView(AddWebAuthnView):  # type: ignore[misc]
    """allauth's page, which asks the device for a key that it finds by itself later, and to check who holds it."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        words: dict[str, Any] = super().get_context_data(**kwargs)
        return words | {"js_data": {"creation_options": begin_registration(self.request.user, passwordless=True)}}


add_passkey = AddPasskeyView.as_view()
