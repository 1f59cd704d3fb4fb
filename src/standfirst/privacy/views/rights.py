"""For who can't sign in: a mail that says how to come to one's rights, and the page behind its link."""

from allauth.core.ratelimit import consume
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from standfirst.privacy.ask_for_archive import TooSoonError, ask_for_archive
from standfirst.privacy.delete_account import delete_account
from standfirst.privacy.forms import TOO_OFTEN, RightsByMailForm
from standfirst.privacy.may_delete import NotDeletableError
from standfirst.privacy.rights_by_mail import find_closed, mail_rights
from standfirst.readers.models import Reader


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def by_mail(request: HttpRequest) -> HttpResponse:
    """Whatever the address, the answer is the same."""
    form = RightsByMailForm(request.POST or None)
    if not form.is_valid():
        return render(request, "privacy/rights_by_mail.html", {"form": form}, status=422 if form.errors else 200)
    email = form.cleaned_data["email"]
    if not consume(request, action="rights_by_mail", key=email.lower()):
        form.add_error(None, TOO_OFTEN)
        return render(request, "privacy/rights_by_mail.html", {"form": form}, status=429)
    mail_rights(email)
    return render(request, "privacy/rights_sent.html")


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def by_link(request: HttpRequest, token: str) -> HttpResponse:
    """Of an account that moderators closed: its data, and its deletion."""
    reader = find_closed(token)
    if reader is None:
        return render(request, "privacy/restore_gone.html", status=404)
    if "data" in request.POST:
        return render(request, "privacy/closed.html", {"asked": ask(reader)})
    if request.method == "POST":
        return close(request, reader)
    return render(request, "privacy/closed.html")


def ask(reader: Reader) -> str:
    try:
        ask_for_archive(reader, by_link=True, now=timezone.now())
    except TooSoonError:
        return "too soon"
    return "asked"


def close(request: HttpRequest, reader: Reader) -> HttpResponse:
    """Nothing of it is shown as it is, so that no comments are there to be kept."""
    try:
        delete_account(reader, keep_comments=False, now=timezone.now())
    except NotDeletableError as error:
        return render(request, "privacy/closed.html", {"why": error.why}, status=403)
    return redirect("account_deleted")
