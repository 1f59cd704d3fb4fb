"""Sends a browser on to a provider."""

from typing import cast

from allauth.account.internal.flows.reauthentication import raise_if_reauthentication_required
from allauth.core.ratelimit import consume_or_429
from allauth.socialaccount.providers.base import AuthProcess
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from standfirst.commons.safe_redirect import safe_next
from standfirst.readers.social.adapter import SocialAdapter
from standfirst.readers.social.failing import failing_kindly


@never_cache
@require_POST
@failing_kindly
def start(request: HttpRequest, provider_id: str) -> HttpResponse:
    """A page that goes on by itself: were it a redirect, browsers would hold the form to `form-action 'self'`.

    So the policy need not name hosts that only the providers know, and that they change.
    """
    too_often = consume_or_429(request, action="social")
    if too_often is not None:
        return cast("HttpResponse", too_often)
    process = AuthProcess.LOGIN
    if request.user.is_authenticated:
        raise_if_reauthentication_required(request, app="allauth.socialaccount")
        process = AuthProcess.CONNECT
    provider = SocialAdapter(request).get_provider(request, provider_id)
    going_to = safe_next(request, request.POST.get("next", ""), otherwise="")
    there = provider.redirect(request, process, going_to or None)
    return render(request, "social/go.html", {"provider": provider.name, "address": there["Location"]})
