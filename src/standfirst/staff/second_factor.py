"""Asks all who work here to sign in with two steps, and leads who has not set that up to where it is done."""

from collections.abc import Callable
from functools import wraps
from typing import Any, cast

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django_htmx.http import HttpResponseClientRedirect

from standfirst.staff.roles import is_staff

View = Callable[..., HttpResponse]
STEPS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
GOING_TO = "staff_going_to"  # In the session: the page to which the reader wanted, kept while the steps are set up.


def staff_page(view: View) -> View:
    """For who is signed in with two steps. What somebody may do there the view asks of its table of permissions."""

    @login_required
    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return lead_to_second_factor(request) or view(request, *args, **kwargs)

    return cast("View", guarded)


def lead_to_second_factor(request: HttpRequest) -> HttpResponse | None:
    """The way to where two steps are set up; None for who has them, or where the installation doesn't ask for them.

    Who does not work here is told by the page that it is not for them.
    """
    if not settings.STANDFIRST_STAFF_SECOND_FACTOR or has_second_factor(request.user) or not is_staff(request.user):
        return None
    return lead_away(request)


def lead_away(request: HttpRequest) -> HttpResponse:
    request.session[GOING_TO] = request.get_full_path() if request.method in {"GET", "HEAD"} else "/desk/"
    inline = bool(getattr(request, "htmx", False))
    return HttpResponseClientRedirect(reverse("staff_two_steps")) if inline else redirect("staff_two_steps")


def has_second_factor(reader: Any) -> bool:
    """Whether signing in as this reader takes more than a password."""
    return bool(Authenticator.objects.filter(user_id=reader.pk, type__in=STEPS).exists())
