"""The page behind the link in the confirmation mail, and the button that sends the mail again."""

from typing import Any, cast

from allauth.account.internal.flows.login import perform_login
from allauth.account.internal.flows.logout import logout
from allauth.account.models import EmailAddress, Login
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from standfirst.readers.confirm_email import confirm_email, send_confirmation_again
from standfirst.readers.confirmation_key import KeyState, read_confirmation_key
from standfirst.readers.register_reader import PENDING


@never_cache
def confirm(request: HttpRequest, key: str) -> HttpResponse:
    """Show the address and a button, for programs that read mail open links too; the button confirms."""
    found = read_confirmation_key(key)
    if request.method == "POST" and found.state is KeyState.WAITING and found.address is not None:
        if confirm_email(request, found.address):
            return _go_on(request, found.address)
        found = read_confirmation_key("")
    status = 410 if found.state in {KeyState.EXPIRED, KeyState.UNKNOWN} else 200
    words: dict[str, Any] = {"key": key, "state": found.state.value, "email": ""}
    if found.address is not None:
        words |= {"email": found.address.email, "changes": found.address.email != found.address.user.email}
    if found.state is KeyState.CONFIRMED and list(messages.get_messages(request)):
        words["messages"] = ""  # What was still to be said is what this page says.
    return render(request, "account/email_confirm.html", words, status=status)


def _go_on(request: HttpRequest, address: EmailAddress) -> HttpResponse:
    """Sign in the browser that registered, for it knows the password; any other is asked for it."""
    if request.user.is_authenticated and request.user.pk != address.user_id:
        logout(request, show_message=False)  # Ends the session with all that was in it.
    pending = request.session.get(PENDING) or {}
    if pending.get("reader") != address.user_id:
        return redirect("account_home")  # Asks a visitor to sign in first.
    del request.session[PENDING]
    if request.user.is_authenticated:
        return redirect(pending["then"] or "account_home")
    login = Login(user=address.user, redirect_url=pending["then"] or None, email=address.email)
    return cast("HttpResponse", perform_login(request, login))


@require_POST
def send_again(request: HttpRequest) -> HttpResponse:
    """Answer alike for addresses with and without an account."""
    if send_confirmation_again(request, key=request.POST.get("key", "")):
        messages.success(request, _("The mail is on its way. It may take a few minutes."))
    else:
        messages.warning(
            request, _("No mail was sent: the last one went only a moment ago. Try again in some minutes.")
        )
    return redirect("account_home" if request.user.is_authenticated else "account_email_verification_sent")
