"""Greets who comes from a provider for the first time, and asks whether they have an account here."""

from collections.abc import Callable
from functools import wraps
from typing import Any, cast

from allauth.socialaccount.models import SocialLogin
from csp.decorators import csp_update
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from standfirst.readers.captcha_field import CAPTCHA_POLICY
from standfirst.readers.social.forms import FinishForm, LinkForm
from standfirst.readers.social.greeting import greeting
from standfirst.readers.social.pending import find_pending, forget_pending
from standfirst.readers.social.register_by_provider import (
    AlreadyLinkedError,
    is_proven,
    mail_again,
    newcomer,
    register_at_once,
    register_by_mail,
)
from standfirst.readers.social.sign_in_new import sign_in_new

SENT = "social_sent"  # In the session: to which address a mail went, and with which key where it holds a link.
View = Callable[..., HttpResponse]


def coming_from_provider(view: View) -> View:
    """For pages that make sense only after a provider; who is signed in has nothing to do there."""

    @never_cache
    @wraps(view)
    def guarded(request: HttpRequest, **kwargs: Any) -> HttpResponse:
        login = find_pending(request)
        if request.user.is_authenticated or login is None:
            return redirect("account_home")
        return view(request, login, **kwargs)

    return cast("View", guarded)


@require_safe
@coming_from_provider
def welcome(request: HttpRequest, login: SocialLogin) -> HttpResponse:
    return render(request, "social/welcome.html", {"greeting": greeting(login)})


@require_POST
def forget(request: HttpRequest) -> HttpResponse:
    """For who doesn't want to go on, or isn't the one who came from the provider."""
    forget_pending(request)
    return redirect("account_login")


@require_http_methods(["GET", "HEAD", "POST"])
@coming_from_provider
def link(request: HttpRequest, login: SocialLogin) -> HttpResponse:
    """The answer *yes*: prove it as on signing in, with all steps that the account has."""
    told = greeting(login)
    form = LinkForm(request.POST or None, request=request, sociallogin=login, initial={"login": told.email})
    if request.method == "POST" and form.is_valid():
        return form.login(request, redirect_url=login.get_redirect_url(request))
    return render(request, "social/link.html", {"greeting": told, "form": form})


@csp_update(CAPTCHA_POLICY)
@require_http_methods(["GET", "HEAD", "POST"])
@coming_from_provider
def register(request: HttpRequest, login: SocialLogin) -> HttpResponse:
    """The answer *no*: what is still missing for an account."""
    told = greeting(login)
    form = FinishForm(request.POST or None, initial={"email": told.email, "display_name": told.name[:40]})
    if request.method == "POST" and form.is_valid():
        try:
            return finish(request, login, form.cleaned_data)
        except ValidationError as error:
            form.add_error("display_name", error)
    return render(request, "social/register.html", {"greeting": told, "form": form})


def finish(request: HttpRequest, login: SocialLogin, answers: dict[str, Any]) -> HttpResponse:
    """Sign in at once where the provider has proved the address, and send everybody else to their inbox."""
    now = timezone.now()
    who = newcomer(login, answers, now=now, going_to=login.get_redirect_url(request) or "")
    key = None
    try:
        if is_proven(login, who.email):
            reader = register_at_once(request, who)
            if reader is not None:
                forget_pending(request)
                return sign_in_new(request, reader, going_to=who.going_to)
        else:
            key = register_by_mail(request, who, now=now)
    except AlreadyLinkedError:
        messages.warning(request, _("You have an account here by now: sign in."))
        return redirect("account_login")
    forget_pending(request)
    request.session[SENT] = {"email": who.email, "key": key}
    return redirect("social_sent")


@never_cache
@require_safe
def sent(request: HttpRequest) -> HttpResponse:
    """Says the same whether the address was new or had an account."""
    if SENT not in request.session:
        return redirect("account_home")
    return render(request, "social/sent.html", {"email": request.session[SENT]["email"]})


@require_POST
def send_again(request: HttpRequest) -> HttpResponse:
    """The same mail as before."""
    before = request.session.get(SENT)
    if before and mail_again(request, before["email"], before["key"]):
        messages.success(request, _("The mail is on its way. It may take a few minutes."))
    else:
        messages.warning(
            request, _("No mail was sent: the last one went only a moment ago. Try again in some minutes.")
        )
    return redirect("social_sent")
