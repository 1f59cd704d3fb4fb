"""The page on which a reader asks for their data, and the archive itself."""

from typing import cast

from allauth.account.internal.flows.reauthentication import raise_if_reauthentication_required
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import redirect_to_login
from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from standfirst.privacy.archive_link import find_archive
from standfirst.privacy.ask_for_archive import TooSoonError, ask_for_archive, newest_archive
from standfirst.privacy.models import Archive
from standfirst.readers.models import Reader


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def data(request: HttpRequest) -> HttpResponse:
    """Asking takes the password once more: whoever finds a signed-in browser should not walk off with everything."""
    now, too_soon, reader = timezone.now(), False, cast("Reader", request.user)
    if request.method == "POST":
        raise_if_reauthentication_required(request, app="privacy")
        try:
            ask_for_archive(reader, now=now)
        except TooSoonError:
            too_soon = True
        else:
            return redirect("account_data")
    words = {"archive": newest_archive(reader, now=now), "too_soon": too_soon}
    return render(request, "privacy/data.html", words, status=429 if too_soon else 200)


@never_cache
@require_safe
def archive(request: HttpRequest, token: str) -> HttpResponseBase:
    """For its reader alone, who signs in; of an account that is closed the link alone opens it."""
    found = find_archive(token, now=timezone.now())
    if found is None:
        return render(request, "privacy/archive_gone.html", status=404)
    if not found.by_link and request.user.pk != found.reader_id:
        if request.user.is_authenticated:
            return render(request, "privacy/archive_gone.html", status=404)
        return redirect_to_login(request.get_full_path())
    return send(found)


def send(found: Archive) -> FileResponse:
    name = f"my-data-{found.wanted_at:%Y-%m-%d}.zip"
    return FileResponse(found.file.open("rb"), as_attachment=True, filename=name, content_type="application/zip")
