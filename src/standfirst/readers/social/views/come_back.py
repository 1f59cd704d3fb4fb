"""Where a provider sends a browser back to; what was begun there is checked by allauth and by our adapters."""

from typing import Any, cast

from allauth.socialaccount.providers.apple.views import apple_post_callback, oauth2_finish_login
from allauth.socialaccount.providers.facebook.views import oauth2_callback as from_facebook
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from standfirst.readers.social.failing import failing_kindly
from standfirst.readers.social.openid import CheckedOpenIDAdapter


class OpenIDCallback(OAuth2CallbackView):  # type: ignore[misc]
    """allauth's view, which hands the nonce of this sign-in to the adapter."""

    def _get_state(self, request: HttpRequest, provider: Any) -> Any:
        state, response = super()._get_state(request, provider)
        self.adapter.nonce = (state or {}).get("nonce", "")
        return state, response


@never_cache
@require_safe
@failing_kindly
def from_openid(request: HttpRequest, provider_id: str) -> HttpResponse:
    view = OpenIDCallback.adapter_view(CheckedOpenIDAdapter(request, provider_id))
    return cast("HttpResponse", view(request))


@never_cache
@require_safe
@failing_kindly
def facebook(request: HttpRequest, provider_id: str) -> HttpResponse:  # noqa: ARG001 - read by the decorator.
    return cast("HttpResponse", from_facebook(request))


@csrf_exempt  # Apple sends a form; the state in it is checked once the browser comes again with its session.
@failing_kindly
def apple(request: HttpRequest, provider_id: str) -> HttpResponse:  # noqa: ARG001
    return cast("HttpResponse", apple_post_callback(request))


@never_cache
@require_safe
@failing_kindly
def apple_again(request: HttpRequest, provider_id: str) -> HttpResponse:  # noqa: ARG001
    return cast("HttpResponse", oauth2_finish_login(request))
