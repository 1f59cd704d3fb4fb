"""Turns whatever can go wrong between us and a provider into a page that says so."""

from collections.abc import Callable
from functools import wraps
from typing import Any, cast

import requests
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.models import SocialApp
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from django.http import Http404, HttpRequest, HttpResponse

from standfirst.readers.social.adapter import SocialAdapter

View = Callable[..., HttpResponse]
# Not to be reached, not what it should be, or without what an answer must hold.
FAILURES = (requests.RequestException, OAuth2Error, KeyError, ValueError, TypeError)


def failing_kindly(view: View) -> View:
    """For views whose argument `provider_id` names a provider; one that has no keys is not there."""

    @wraps(view)
    def guarded(request: HttpRequest, provider_id: str, **kwargs: Any) -> HttpResponse:
        adapter = SocialAdapter(request)
        try:
            provider = adapter.get_provider(request, provider_id)
        except SocialApp.DoesNotExist:
            raise Http404 from None
        try:
            return view(request, provider_id, **kwargs)
        except FAILURES as failure:
            try:
                adapter.on_authentication_error(request, provider, exception=failure)
            except ImmediateHttpResponse as page:
                return cast("HttpResponse", page.response)
            raise

    return guarded
