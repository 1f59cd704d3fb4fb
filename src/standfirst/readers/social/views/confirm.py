"""The page behind the link in the mail that finishes a registration by a provider."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from standfirst.readers.social.models import WaitingRegistration
from standfirst.readers.social.register_by_provider import (
    AddressTakenError,
    AlreadyLinkedError,
    confirm_waiting,
    find_waiting,
)
from standfirst.readers.social.sign_in_new import sign_in_new
from standfirst.readers.social.views.first_time import SENT


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, key: str) -> HttpResponse:
    """Show the address and a button, for programs that read mail open links too; the button confirms."""
    waiting = find_waiting(key)
    if waiting is None:
        return render(request, "social/confirm.html", {"waiting": None}, status=410)
    if not began_here(request, key):
        return render(request, "social/confirm.html", {"waiting": waiting, "elsewhere": True}, status=403)
    words = {"waiting": waiting, "key": key, "display_name": waiting.display_name}
    if request.method != "POST":
        return render(request, "social/confirm.html", words)
    words["display_name"] = name = request.POST.get("display_name") or waiting.display_name
    try:
        return finish(request, waiting, name)
    except ValidationError as error:
        return render(request, "social/confirm.html", {**words, "problem": error.messages[0]})
    except (AddressTakenError, AlreadyLinkedError):
        # Who followed the link owns the mailbox, and may know.
        messages.warning(request, _("You have an account here by now: sign in."))
        return redirect("account_login")


def began_here(request: HttpRequest, key: str) -> bool:
    """Whether this browser came from the provider. Else somebody would confirm for the account of a stranger there."""
    return bool((request.session.get(SENT) or {}).get("key") == key)


def finish(request: HttpRequest, waiting: WaitingRegistration, display_name: str) -> HttpResponse:
    """Sign in, but for a browser in which somebody is signed in by now."""
    going_to = waiting.going_to
    reader = confirm_waiting(waiting, display_name=display_name)
    del request.session[SENT]
    if request.user.is_authenticated:
        messages.success(request, _("Your account is ready: sign in."))
        return redirect("account_home")
    return sign_in_new(request, reader, going_to=going_to)
