"""The page that lists where a reader is signed in, and its buttons."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from standfirst.readers.end_sessions import end_other_sessions, end_session, sessions_of
from standfirst.readers.models import OpenSession


@never_cache
@require_safe
@login_required
def devices(request: HttpRequest) -> HttpResponse:
    words = {"sessions": sessions_of(request.user), "here": request.session.session_key}
    return render(request, "account/devices.html", words)


@require_POST
@login_required
def end_one(request: HttpRequest, number: int) -> HttpResponse:
    """One's own only; one that has ended meanwhile is not there any more."""
    end_session(get_object_or_404(OpenSession, pk=number, reader=request.user))
    messages.success(request, _("That device is signed out."))
    return redirect("account_devices")


@require_POST
@login_required
def end_others(request: HttpRequest) -> HttpResponse:
    end_other_sessions(request)
    messages.success(request, _("You are signed out everywhere but here."))
    return redirect("account_devices")
