"""The page behind the link in the confirmation mail, and the button that sends the mail again."""

from typing import Any, cast

from allauth.account.internal.flows.login import perform_login
from allauth.account.internal.flows.logout import logout
from allauth.account.models import EmailAddress, Login
from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from standfirst.readers.confirm_email import confirm_email, confirm_with_password, send_confirmation_again
from standfirst.readers.confirmation_key import ConfirmationKey, KeyState, read_confirmation_key
from standfirst.readers.forms.confirm import FirstPasswordForm, KnownPasswordForm
from standfirst.readers.register_reader import PENDING, registered_here


@never_cache
def confirm(request: HttpRequest, key: str) -> HttpResponse:
    """Show the address and a button, for programs that read mail open links too; the button confirms."""
    found = read_confirmation_key(key)
    if found.state is not KeyState.WAITING or found.address is None:
        return show(request, key, found)
    if is_change(found.address):
        return confirm_change(request, key, found)
    return confirm_registration(request, key, found)


def is_change(address: EmailAddress) -> bool:
    """Whether it would become the address of an account that has another one."""
    return bool(address.email != address.user.email)


def confirm_change(request: HttpRequest, key: str, found: ConfirmationKey) -> HttpResponse:
    """Only for who is signed in to the account: somebody else may have typed this address into theirs."""
    if request.method != "POST" or found.address is None:
        return show(request, key, found)
    if request.user.pk != found.address.user_id:
        logout(request, show_message=False)
        messages.info(request, _("Sign in to the account that shall have this address, then confirm it."))
        return redirect_to_login(request.path)
    if confirm_email(request, found.address):
        return redirect("account_home")
    return show(request, key, read_confirmation_key(""))


def confirm_registration(request: HttpRequest, key: str, found: ConfirmationKey) -> HttpResponse:
    """A button for the browser that registered. Any other shows that it knows the password, or sets another one."""
    address: Any = found.address
    forms = {} if is_known(request, address.user) else proofs(request, address.user)
    chosen = forms.get("new" if "password1" in request.POST else "password")
    if request.method != "POST" or (chosen and not chosen.is_valid()):
        return show(request, key, found, **forms)
    if chosen and "password1" in chosen.cleaned_data:
        done = confirm_with_password(request, address, chosen.cleaned_data["password1"], now=timezone.now())
    else:
        done = confirm_email(request, address)
    return go_on(request, address) if done else show(request, key, read_confirmation_key(""))


def is_known(request: HttpRequest, reader: Any) -> bool:
    """Whether it is the reader who is signed in here, or who registered here."""
    if request.user.is_authenticated:
        return bool(request.user.pk == reader.pk)
    return registered_here(request, reader)


def proofs(request: HttpRequest, reader: Any) -> dict[str, Any]:
    """The two forms, the one that was sent with what was sent."""
    sent = request.POST if request.method == "POST" else None
    new = FirstPasswordForm(sent if sent and "password1" in sent else None, reader=reader)
    password = KnownPasswordForm(None if new.is_bound else sent, request=request, reader=reader)
    return {"new": new, "password": password}


def show(request: HttpRequest, key: str, found: ConfirmationKey, **forms: Any) -> HttpResponse:
    """What became of the link, or what it waits for."""
    wrong = any(form.errors for form in forms.values())
    status = 410 if found.state in {KeyState.EXPIRED, KeyState.UNKNOWN} else 422 if wrong else 200
    words: dict[str, Any] = {"key": key, "state": found.state.value, "email": "", **forms}
    if found.address is not None:
        words |= {"email": found.address.email, "changes": is_change(found.address), "reader": found.address.user}
    if found.state is KeyState.CONFIRMED and list(messages.get_messages(request)):
        words["messages"] = ""  # What was still to be said is what this page says.
    return render(request, "account/email_confirm.html", words, status=status)


def go_on(request: HttpRequest, address: EmailAddress) -> HttpResponse:
    """Sign in the browser, for it has shown that it knows the password, and lead where the reader was going."""
    if request.user.is_authenticated and request.user.pk != address.user_id:
        pending = None
        logout(request, show_message=False)  # Ends the session with all that was in it.
    else:
        pending = request.session.pop(PENDING, None)
    then = (pending or {}).get("then") or None
    if request.user.is_authenticated:
        return redirect(then or "account_home")
    login = Login(user=address.user, redirect_url=then, email=address.email)
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
