"""Deleting one's account: are you sure, what becomes of the comments, and a proof that it is really you."""

from typing import cast

from allauth.account.internal.flows.reauthentication import raise_if_reauthentication_required
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from standfirst.privacy.code_by_mail import mail_code
from standfirst.privacy.delete_account import delete_account
from standfirst.privacy.forms import TOO_OFTEN, DeleteAccountForm
from standfirst.privacy.may_delete import obstacle_to_deletion
from standfirst.readers.models import Reader
from standfirst.staff.second_factor import has_second_factor


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def delete(request: HttpRequest) -> HttpResponse:
    """Who has second steps takes them first, as before everything else that matters."""
    if why := obstacle_to_deletion(request.user):
        return render(request, "privacy/not_deletable.html", {"why": why}, status=403)
    if has_second_factor(request.user):
        raise_if_reauthentication_required(request, app="privacy")
    form = DeleteAccountForm(request.POST or None, request=request, initial=request.GET.dict())
    if not form.is_valid():
        return render(request, "privacy/delete.html", {"form": form}, status=422 if form.errors else 200)
    delete_account(cast("Reader", request.user), keep_comments=form.keep_comments, now=timezone.now())
    logout(request)
    return redirect("account_deleted")


@never_cache
@require_POST
@login_required
def send_code(request: HttpRequest) -> HttpResponse:
    """To the address of the account, for who has no password; what was chosen stays chosen."""
    if mail_code(request, request.user):
        messages.info(request, _("We have sent you a code. Type it below."))
    else:
        messages.error(request, str(TOO_OFTEN))
    return redirect(f"/account/delete/?comments={'keep' if request.POST.get('comments') == 'keep' else 'withdraw'}")


@never_cache
@require_safe
def deleted(request: HttpRequest) -> HttpResponse:
    """Where who has just deleted the account arrives; it says nothing about anybody."""
    return render(request, "privacy/deleted.html")
