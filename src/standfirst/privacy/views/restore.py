"""The page behind the link that restores a deleted account; a button does it, since programs open links as well."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from standfirst.privacy.may_delete import NotDeletableError
from standfirst.privacy.restore_account import AddressTakenError, restore_account
from standfirst.privacy.restore_link import find_deleted


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def restore(request: HttpRequest, token: str) -> HttpResponse:
    """The link alone is enough: who deleted the account can't sign in to it."""
    now = timezone.now()
    deleted = find_deleted(token, now=now)
    if deleted is None:
        return render(request, "privacy/restore_gone.html", status=404)
    if request.method != "POST":
        return render(request, "privacy/restore.html", {"deleted": deleted})
    try:
        reader = restore_account(deleted, in_place_of_newer="newer" in request.POST, now=now)
    except AddressTakenError as taken:
        return render(request, "privacy/restore.html", {"deleted": deleted, "newer": taken.owner}, status=409)
    except NotDeletableError as error:
        return render(request, "privacy/restore.html", {"deleted": deleted, "why": error.why}, status=409)
    return render(request, "privacy/restored.html", {"restored": reader})
