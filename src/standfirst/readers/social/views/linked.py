"""The page of an account on which accounts at providers are linked and unlinked."""

from allauth.account.internal.flows.reauthentication import raise_if_reauthentication_required
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from standfirst.readers.social.providers import named_providers
from standfirst.readers.social.unlink_provider import LastWayInError, unlink_provider
from standfirst.readers.social.ways_in import has_way_in_without, linked_accounts


@never_cache
@require_safe
@login_required
def linked(request: HttpRequest) -> HttpResponse:
    accounts = [(one, has_way_in_without(request.user, one.pk)) for one in linked_accounts(request.user)]
    return render(request, "social/linked.html", {"accounts": accounts, "providers": named_providers(request)})


@never_cache
@login_required
@require_POST
def unlink(request: HttpRequest, account: int) -> HttpResponse:
    """Ask for the password once more first, for the machine may have been left alone."""
    raise_if_reauthentication_required(request, app="allauth.socialaccount")
    try:
        gone = unlink_provider(request, request.user, account)
    except LastWayInError:
        messages.error(request, _("This is your last way in. Set a password first, then you can remove it."))
        return redirect("socialaccount_connections")
    if gone is not None:
        words = {"provider": gone.provider}
        messages.success(request, _("You can no longer sign in with %(provider)s here.") % words)
    return redirect("socialaccount_connections")
